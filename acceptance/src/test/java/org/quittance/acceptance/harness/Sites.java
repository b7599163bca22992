package org.quittance.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.quittance.server.Settings;
import org.quittance.server.StartException;

/**
 * All sites of one run. The demonstration's story is told once; every site starts from a copy of it, so that a test may
 * break its own without the others noticing. While writing tests, {@code -Dquittance.keep-seeded=true} takes the story
 * of the last run.
 */
public final class Sites implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/sites").toAbsolutePath();
    private static final Path SEEDED = FOLDER.resolve("seeded");

    private final MailServer mail;
    private final Site main;
    private final Fleet fleet = new Fleet(name -> copy(name, settings -> settings));

    Sites() {
        try {
            if (Boolean.getBoolean("quittance.keep-seeded") && Files.exists(SEEDED)) {
                delete(FOLDER.resolve("main"));
            } else {
                delete(FOLDER);
                try (Site story = Site.start(Site.telling(SEEDED))) {
                    story.easePasswords();
                }
            }
            mail = new MailServer();
            mail.up();
            main = copy("main", settings -> settings
                    .with("QUITTANCE_SMTP_HOST", "127.0.0.1")
                    .with("QUITTANCE_SMTP_PORT", String.valueOf(mail.port())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | StartException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The site that tests share; it sends mail to {@link #mail}. */
    public Site main() {
        return main;
    }

    public MailServer mail() {
        return mail;
    }

    /** A site of a test's own, which closes it. */
    public Site copy(String name, UnaryOperator<Settings> settings)
            throws IOException, StartException, InterruptedException {
        Path folder = FOLDER.resolve(name);
        delete(folder);
        copy(SEEDED, folder);
        return Site.start(settings.apply(Site.told(folder)));
    }

    /** A site as it was seeded, until the lease is closed. */
    Fleet.Lease lease() {
        return fleet.lease();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return copied(folder);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return copied(file);
            }

            private FileVisitResult copied(Path path) throws IOException {
                Files.copy(path, to.resolve(from.relativize(path)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        fleet.close();
        main.close();
        mail.close();
    }
}
