package org.quittance.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** The real PostgreSQL with the product's tables, empty and without the server. */
final class MigratedDatabase implements AutoCloseable {

    private static final Path MIGRATIONS = Path.of("../persistence/src/main/resources/db/migration");

    private final EmbeddedDatabase embedded;
    private final Connection connection;

    /** @param folder where its files and its log are */
    MigratedDatabase(Path folder) throws Exception {
        Settings settings = Settings.of(Path.of("target/quittance"), folder).forTests();
        Files.createDirectories(settings.logFolder());
        embedded = new EmbeddedDatabase(settings);
        connection = embedded.start().connect();
        execute("create schema quittance");
        execute("set search_path = quittance, public");
        try (Stream<Path> migrations = Files.list(MIGRATIONS)) {
            for (Path migration : migrations.sorted().toList()) {
                execute(Files.readString(migration));
            }
        }
    }

    Connection connection() {
        return connection;
    }

    /** One command or several, as they stand. */
    void execute(String commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(commands);
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
        embedded.stop();
    }
}
