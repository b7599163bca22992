package org.quittance.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL of Quittance's own, in the data folder, for this machine only. It is driven by PostgreSQL's own programs,
 * so it keeps the durability PostgreSQL has by itself (fsync and synchronous_commit on); only while the first data come into
 * a new cluster, and nobody has been told of anything, commits do not wait for the disk. Sorting is French (ICU).
 */
final class EmbeddedDatabase {

    private static final String NAME = "quittance";
    private static final int PORT_LINE = 3;
    /** The locale of characters, best first: a system without C.UTF-8 falls back to the next. */
    private static final List<List<String>> LOCALES = List.of(
            List.of("--locale-provider=icu", "--icu-locale=fr-FR", "--locale=C.UTF-8"),
            List.of("--locale-provider=icu", "--icu-locale=fr-FR", "--locale=C"),
            List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));

    private final PostgresPrograms programs;
    private final Path cluster;
    private final Path log;
    private final DatabasePasswords passwords;
    private final boolean durable;
    private int port;

    EmbeddedDatabase(Settings settings) throws IOException, StartException {
        Path folder = settings.dataFolder();
        this.log = settings.logFolder().resolve("postgresql.log");
        this.programs = PostgresPrograms.in(settings.serverFolder().resolveSibling("postgresql"),
                settings.logFolder().resolve("postgresql-programs.log"));
        this.cluster = folder.resolve("postgres");
        this.passwords = DatabasePasswords.in(folder.resolve("database.properties"));
        this.durable = settings.durable();
    }

    /** Also after a crash or a kill: what was committed is there. */
    Database start() throws IOException, StartException, InterruptedException {
        boolean fresh = !Files.exists(cluster);
        if (fresh) {
            create();
        }
        stopForgotten();
        port = Ports.free();
        if (programs.run("pg_ctl", List.of("-D", cluster.toString(), "-l", log.toString(), "-w", "-t", "120",
                "-o", options(), "start")) != 0) {
            throw new StartException("PostgreSQL does not start (" + lastFatalLine() + "): see " + log + ".");
        }
        Database database = at(port);
        try {
            createRoleAndDatabase();
            asSuperuser(fresh ? "alter system set synchronous_commit = off" : "alter system reset synchronous_commit",
                    "select pg_reload_conf()");
        } catch (SQLException e) {
            stop();
            throw new StartException("The embedded PostgreSQL refuses the user in database.properties ("
                    + e.getMessage() + "): see " + log + ".", e);
        }
        return database;
    }

    /** From now on what is committed is on the disk, and so is all that was. */
    void keepEveryCommit() throws StartException {
        try {
            asSuperuser("alter system reset synchronous_commit", "select pg_reload_conf()", "checkpoint");
        } catch (SQLException e) {
            throw new StartException("The embedded PostgreSQL does not keep what it has (" + e.getMessage() + "): see " + log
                    + ".", e);
        }
    }

    private Database at(int where) {
        return new Database("jdbc:postgresql://127.0.0.1:" + where + "/" + NAME, NAME, passwords.owner());
    }

    /** As another launcher started it, or null if it does not run. PostgreSQL writes its port in its pid file. */
    Database running() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return null;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return isOurs(lines) && lines.size() > PORT_LINE ? at(Integer.parseInt(lines.get(PORT_LINE).trim())) : null;
    }

    private String options() {
        StringBuilder options = new StringBuilder("-p " + port)
                .append(" -c listen_addresses=127.0.0.1 -c unix_socket_directories=")
                .append(" -c max_connections=100 -c shared_buffers=256MB -c max_wal_size=2GB");
        if (!durable) {
            options.append(" -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        }
        return options.toString();
    }

    private void create() throws IOException, StartException, InterruptedException {
        Path unfinished = cluster.resolveSibling("postgres.new");
        Folders.delete(unfinished);
        Path passwordFile = cluster.resolveSibling("postgres.password");
        Files.deleteIfExists(passwordFile);
        DatabasePasswords.createPrivate(passwordFile);
        try {
            Files.writeString(passwordFile, passwords.superuser());
            for (List<String> locale : LOCALES) {
                List<String> arguments = new ArrayList<>(List.of("-D", unfinished.toString(), "-U", "postgres",
                        "-A", "scram-sha-256", "--pwfile=" + passwordFile, "-E", "UTF8", "-T", "french"));
                arguments.addAll(locale);
                if (programs.run("initdb", arguments) == 0) {
                    Files.move(unfinished, cluster);
                    return;
                }
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        throw new StartException("PostgreSQL cannot create its data folder " + cluster + ": see "
                + programs.log() + ".");
    }

    /** A launcher that was killed leaves its PostgreSQL running; a machine that was switched off leaves its pid file. */
    private void stopForgotten() throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (isOurs(Files.readAllLines(pidFile))) {
            stop();
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean isOurs(List<String> pidFile) {
        try {
            return ProcessHandle.of(Long.parseLong(pidFile.get(0).trim()))
                    .map(ProcessHandle::info)
                    .filter(info -> info.command().orElse("").contains("postgres"))
                    .filter(info -> info.arguments().map(List::of).map(a -> a.contains(cluster.toString())).orElse(true))
                    .isPresent();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Ends every connection, writes everything, and returns when PostgreSQL is gone. */
    void stop() throws IOException, InterruptedException {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            programs.run("pg_ctl", List.of("-D", cluster.toString(), "-m", "fast", "-w", "-t", "120", "stop"));
        }
    }

    private void asSuperuser(String... commands) throws SQLException {
        try (Connection connection = superuser().connect(); Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private Database superuser() {
        return new Database(at(port).jdbcUrl().replaceAll("/[^/]*$", "/postgres"), "postgres", passwords.superuser());
    }

    private void createRoleAndDatabase() throws SQLException {
        try (Connection connection = superuser().connect(); Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + passwords.owner() + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    private String lastFatalLine() throws IOException {
        if (!Files.exists(log)) {
            return "it wrote no log";
        }
        return Files.readAllLines(log).stream().filter(line -> line.contains("FATAL:"))
                .reduce((first, second) -> second).map(line -> line.replaceFirst(".*FATAL:\\s*", ""))
                .orElse("it gives no reason");
    }
}
