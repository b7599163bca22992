package org.quittance.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * PostgreSQL and the server, started in this order and stopped in the other, so that nothing that was answered is lost.
 * {@link #close} may come from another thread at any moment, also while starting.
 */
public final class RunningQuittance implements AutoCloseable {

    private final Settings settings;
    private final Consumer<String> progress;
    private final int port;
    private volatile DataFolder dataFolder;
    private volatile EmbeddedDatabase embedded;
    private volatile Database database;
    private volatile ServerProcess server;
    private volatile boolean closing;

    RunningQuittance(Settings settings, Consumer<String> progress) throws IOException {
        this.settings = settings;
        this.progress = progress;
        this.port = settings.httpPort() == 0 ? Ports.free() : settings.httpPort();
    }

    void start() throws IOException, StartException, InterruptedException {
        dataFolder = DataFolder.take(settings.dataFolder());
        dataFolder.checkSpace();
        ServerProcess newServer = new ServerProcess(settings, port);
        newServer.stopForgotten();
        Ports.checkFree(settings.httpAddress(), port);
        database = settings.hasOwnDatabase() ? reachedDatabase() : startedDatabase();
        progress.accept("Starting the server …");
        server = newServer;
        if (!closing) {
            server.start(database);
            server.waitUntilReady();
        }
        if (embedded != null && !closing) {
            embedded.keepEveryCommit();
        }
    }

    private Database reachedDatabase() throws StartException {
        Database own = Database.of(settings);
        own.check();
        return own;
    }

    private Database startedDatabase() throws IOException, StartException, InterruptedException {
        progress.accept("Starting PostgreSQL …");
        embedded = new EmbeddedDatabase(settings);
        return embedded.start();
    }

    /** Forgets everything: stops what an earlier launcher left, then empties the data folder. */
    static void reset(Settings settings) throws IOException, StartException, InterruptedException {
        if (settings.hasOwnDatabase()) {
            throw new StartException("--reset is for the demonstration's own data only: with QUITTANCE_DB_URL set,"
                    + " empty your database yourself.");
        }
        try (DataFolder folder = DataFolder.take(settings.dataFolder())) {
            new ServerProcess(settings, settings.httpPort()).stopForgotten();
            new EmbeddedDatabase(settings).stop();
            folder.empty();
        }
    }

    public String baseUrl() {
        String address = settings.httpAddress();
        boolean here = address.equals("127.0.0.1") || address.equals("0.0.0.0") || address.equals("::");
        return "http://" + (here ? "localhost" : address.contains(":") ? "[" + address + "]" : address) + ":" + port;
    }

    public Database database() {
        return database;
    }

    public Path dataFolder() {
        return settings.dataFolder();
    }

    /** The server's own daily log; {@code console.log} beside it holds what this start said. */
    public Path logFile() {
        return settings.logFolder().resolve("server.log");
    }

    /** SIGKILL for the server; PostgreSQL goes on. */
    public void killServer() throws InterruptedException {
        server.kill();
    }

    /** Stops the server cleanly if it still runs, starts it again on the same port and waits until it is ready. */
    public void restartServer() throws IOException, StartException, InterruptedException {
        server.stop();
        server.start(database);
        server.waitUntilReady();
    }

    /** Returns when the server has ended by itself; its reason is then the message of the exception. */
    void waitForEnd() throws InterruptedException, IOException, StartException {
        server.waitForEnd();
        if (!closing) {
            throw new StartException("The server ended by itself (" + server.reasonOfEnd() + "): see " + logFile()
                    + ".");
        }
    }

    boolean isClosing() {
        return closing;
    }

    @Override
    public synchronized void close() throws IOException {
        closing = true;
        try {
            if (server != null) {
                progress.accept("Stopping the server …");
                server.stop();
                server = null;
            }
            if (embedded != null) {
                progress.accept("Stopping PostgreSQL …");
                embedded.stop();
                embedded = null;
                progress.accept("Everything is stopped.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (dataFolder != null) {
                dataFolder.close();
                dataFolder = null;
            }
        }
    }
}
