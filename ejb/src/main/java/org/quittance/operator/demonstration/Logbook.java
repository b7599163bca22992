package org.quittance.operator.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes down how to sign in, where {@code ./run} finds it. */
final class Logbook {

    private Logbook() {
    }

    static void write(Path folder, List<Household> households) {
        StringBuilder text = new StringBuilder("Password of every login: ").append(Arrivals.PASSWORD).append("\n\n");
        text.append("Customers\n");
        households.stream().filter(household -> household.login() != null).forEach(household ->
                text.append("  %-30s %s, %s%n".formatted(household.login(), household.displayName(), household.number())));
        text.append("Staff\n");
        text.append("  %-30s %s%n".formatted("conseil", "adviser: customers, payments, outbox"));
        text.append("  %-30s %s%n".formatted("facturation", "billing: meter data, billing runs"));
        text.append("\nNewest meter file, for Office > Meter data: ").append(folder.resolve("demonstration")).append('\n');
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("demonstration.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
