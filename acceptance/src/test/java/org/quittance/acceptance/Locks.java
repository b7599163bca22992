package org.quittance.acceptance;

import java.sql.Connection;
import java.sql.Statement;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Site;

/** Rows that somebody else holds for a while, so that a writer waits at the same place in every run. */
final class Locks implements AutoCloseable {

    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where application_name = 'quittance' and wait_event_type = 'Lock'""";

    private final Site site;
    private final Connection connection;

    /** @param command done in a transaction; it holds what that locked until it is closed */
    Locks(Site site, String command) throws Exception {
        this.site = site;
        connection = site.sql().connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** At least so many: a timer may wait there too. */
    void awaitWaiting(int writers) {
        Await.until("writers wait", () -> site.sql().number(WAITING) >= writers);
    }

    @Override
    public void close() throws Exception {
        connection.rollback();
        connection.close();
    }
}
