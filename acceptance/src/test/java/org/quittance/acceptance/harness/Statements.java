package org.quittance.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Counts the statements that a site sends to its PostgreSQL, as PostgreSQL itself writes them down. Timers send some
 * too: the least of several counts is that of the act alone.
 */
public final class Statements implements AutoCloseable {

    private static final int TIMES = 4;
    private static final String EXECUTED = "LOG:  execute ";

    private final Site site;
    private final Path log;

    public Statements(Site site) {
        this.site = site;
        this.log = site.dataFolder().resolve("log/postgresql.log");
        set("all");
    }

    /** Begin and commit, which come with every transaction, are no statements here. */
    public long of(Runnable act) {
        act.run();
        long least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            long before = written();
            act.run();
            least = Math.min(least, written() - before);
        }
        return least;
    }

    private long written() {
        String all = text();
        return all.lines().filter(line -> line.contains(EXECUTED) && !line.matches(".*: (BEGIN|COMMIT|ROLLBACK)$")).count();
    }

    private String text() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(String statements) {
        try {
            Sql superuser = site.superuser();
            superuser.change("alter system set log_statement = '" + statements + "'");
            superuser.rows("select pg_reload_conf()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Await.until("PostgreSQL writes down " + statements, () ->
                site.sql().text("show log_statement").equals(statements));
    }

    @Override
    public void close() {
        set("none");
    }
}
