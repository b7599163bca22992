package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real PostgreSQL, which takes about a second. */
class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void isDurableSortsInFrenchAndSurvivesAForgottenProcess() throws Exception {
        Settings settings = Settings.of(Path.of("target/quittance"), folder.resolve("data folder"));
        Files.createDirectories(settings.logFolder());
        EmbeddedDatabase first = new EmbeddedDatabase(settings);
        Database database = first.start();
        assertThat(value(database, "show fsync")).isEqualTo("on");
        awaitCommitsThat(database, "off");
        first.keepEveryCommit();
        awaitCommitsThat(database, "on");
        assertThat(value(database, "select string_agg(w, ' ' order by w) from unnest(array['z','é','f','E','e']) w"))
                .isEqualTo("e E é f z");
        assertThatThrownBy(new Database(database.jdbcUrl(), "postgres", "guess")::connect)
                .isInstanceOf(SQLException.class);
        execute(database, "create table kept as select 42 as answer");

        // The first launcher is gone without stopping its PostgreSQL; the second one takes over.
        EmbeddedDatabase second = new EmbeddedDatabase(settings);
        Database again = second.start();
        try {
            assertThat(value(again, "select answer from kept")).isEqualTo("42");
        } finally {
            second.stop();
        }
        assertThat(PosixFilePermissions.toString(
                Files.getPosixFilePermissions(settings.dataFolder().resolve("database.properties"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(again::check).isInstanceOf(StartException.class)
                .hasMessageContaining("QUITTANCE_DB_URL");
    }

    @Test
    void aPidFileLeftByAnotherBootDoesNotHinderOrHarm() throws Exception {
        Settings settings = Settings.of(Path.of("target/quittance"), folder).forTests();
        Files.createDirectories(settings.logFolder());
        EmbeddedDatabase database = new EmbeddedDatabase(settings);
        database.start();
        database.stop();
        long innocent = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), innocent + "\n" + folder + "\n0\n5432\n\n\n");

        assertThat(value(database.start(), "show fsync")).isEqualTo("off");
        database.stop();
    }

    @Test
    void commitsWaitForTheDiskWhereTheFirstStartWasCutOff() throws Exception {
        Settings settings = Settings.of(Path.of("target/quittance"), folder);
        Files.createDirectories(settings.logFolder());
        new EmbeddedDatabase(settings).start();
        EmbeddedDatabase second = new EmbeddedDatabase(settings);
        try {
            awaitCommitsThat(second.start(), "on");
        } finally {
            second.stop();
        }
    }

    /** PostgreSQL reads its settings again in its own time. */
    private static void awaitCommitsThat(Database database, String wait) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!value(database, "show synchronous_commit").equals(wait)) {
            assertThat(System.nanoTime()).as("commits wait for the disk: " + wait).isLessThan(end);
        }
    }

    private static String value(Database database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Database database, String command) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
