package org.quittance.server;

import java.io.IOException;
import java.nio.file.Files;

/**
 * The database of an installation, whether Quittance runs or not: the user's own, or the embedded one, which is started
 * and stopped again if it does not run.
 */
final class ReachedDatabase implements AutoCloseable {

    private final Database database;
    private DataFolder folder;
    private EmbeddedDatabase started;

    private ReachedDatabase(Database database) {
        this.database = database;
    }

    static ReachedDatabase of(Settings settings) throws IOException, StartException, InterruptedException {
        if (settings.hasOwnDatabase()) {
            Database own = Database.of(settings);
            own.check();
            return new ReachedDatabase(own);
        }
        if (!Files.exists(settings.dataFolder().resolve("postgres"))) {
            throw new StartException("There is no database in " + settings.dataFolder()
                    + ": set QUITTANCE_DATA, or QUITTANCE_DB_URL, _USER and _PASSWORD.");
        }
        EmbeddedDatabase embedded = new EmbeddedDatabase(settings);
        Database running = embedded.running();
        if (running != null) {
            return new ReachedDatabase(running);
        }
        DataFolder taken = DataFolder.take(settings.dataFolder());
        try {
            ReachedDatabase reached = new ReachedDatabase(embedded.start());
            reached.folder = taken;
            reached.started = embedded;
            return reached;
        } catch (IOException | StartException | InterruptedException e) {
            taken.close();
            throw e;
        }
    }

    Database database() {
        return database;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (started != null) {
            started.stop();
            folder.close();
        }
    }
}
