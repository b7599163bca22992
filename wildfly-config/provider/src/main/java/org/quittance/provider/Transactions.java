package org.quittance.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** What was asked for and what became of it, a file each: the provider forgets nothing when a shop's server falls. */
@ApplicationScoped
class Transactions {

    private final Path folder = Path.of(System.getenv().getOrDefault("QUITTANCE_DATA", "."), "provider");

    /** @return whether no other of the day bears the same number */
    synchronized boolean add(Transaction transaction) {
        if (Files.exists(file(transaction.key()))) {
            return false;
        }
        keep(transaction);
        return true;
    }

    synchronized void keep(Transaction transaction) {
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "new", ".part");
            try (Writer out = Files.newBufferedWriter(written)) {
                transaction.kept().store(out, null);
            }
            Files.move(written, file(transaction.key()), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Optional<Transaction> of(String key) {
        return key.matches("[0-9]{8}-[0-9]{6}") && Files.exists(file(key)) ? Optional.of(read(file(key))) : Optional.empty();
    }

    synchronized List<Transaction> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties")).map(Transactions::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transaction read(Path file) {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Transaction(kept);
    }

    private Path file(String key) {
        return folder.resolve(key + ".properties");
    }
}
