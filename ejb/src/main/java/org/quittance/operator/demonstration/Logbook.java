package org.quittance.operator.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes down how to sign in, where {@code ./run} finds it. */
final class Logbook {

    private Logbook() {
    }

    static void write(Path folder, Collection<Subscriber> subscribers) {
        StringBuilder text = new StringBuilder("Password of every login: ").append(Arrivals.PASSWORD).append("\n\n");
        text.append("Customers\n");
        subscribers.stream().filter(one -> one.login() != null).forEach(one ->
                text.append("  %-30s %s, %s%n".formatted(one.login(), one.displayName(), one.number())));
        text.append("Staff\n");
        text.append("  %-30s %s%n".formatted("conseil", "adviser: customers, payments, outbox"));
        text.append("  %-30s %s%n".formatted("facturation", "billing: meter data, billing runs"));
        text.append("  %-30s %s%n".formatted("comptable", "billing too: the second pair of eyes"));
        text.append("  %-30s %s%n".formatted("paiements", "payments: money in and out, the books"));
        text.append("  %-30s %s%n".formatted("tresorerie", "payments too: the second pair of eyes"));
        text.append("  %-30s %s%n".formatted("administration", "everything, and the ledger"));
        text.append("\nNewest meter file, for Office > Readings: ").append(folder.resolve("demonstration")).append('\n');
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("demonstration.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
