package org.quittance.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to start and where. The environment is the server's: the QUITTANCE_ variables of
 * {@code wildfly-config/README.md}, which the launcher completes with the address of the database.
 *
 * @param serverFolder the configured server, {@code wildfly-config/target/quittance}
 * @param dataFolder   everything that must survive
 * @param httpPort     0 takes any free port
 * @param durable      false lets the embedded PostgreSQL answer before its data are on the disk: for tests only
 * @param environment  QUITTANCE_ variables for the server
 */
public record Settings(Path serverFolder, Path dataFolder, int httpPort, boolean durable,
                       Map<String, String> environment) {

    private static final String HTTP_PORT = "QUITTANCE_HTTP_PORT";

    public Settings {
        serverFolder = serverFolder.toAbsolutePath().normalize();
        dataFolder = dataFolder.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** Durable and on a free port; nothing is taken from this process's own environment. */
    public static Settings of(Path serverFolder, Path dataFolder) {
        return new Settings(serverFolder, dataFolder, 0, true, Map.of());
    }

    /** As {@code ./run} is told: QUITTANCE_DATA and QUITTANCE_HTTP_PORT have their usual meaning and default. */
    static Settings from(Map<String, String> environment, Path serverFolder) throws StartException {
        Map<String, String> ours = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("QUITTANCE_") && !value.isBlank()) {
                ours.put(name, value);
            }
        });
        Path dataFolder = Path.of(ours.getOrDefault("QUITTANCE_DATA", "data"));
        return new Settings(serverFolder, dataFolder, port(ours.getOrDefault(HTTP_PORT, "8080")), true, ours);
    }

    private static int port(String text) throws StartException {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, in the words of the setting.
        }
        throw new StartException(HTTP_PORT + " must be a port number from 1 to 65535, not '" + text + "'.");
    }

    public Settings withHttpPort(int port) {
        return new Settings(serverFolder, dataFolder, port, durable, environment);
    }

    /** The embedded PostgreSQL may lose its last seconds when the machine stops, and is faster. */
    public Settings forTests() {
        return new Settings(serverFolder, dataFolder, httpPort, false, environment);
    }

    public Settings with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Settings(serverFolder, dataFolder, httpPort, durable, more);
    }

    String httpAddress() {
        return environment.getOrDefault("QUITTANCE_HTTP_ADDRESS", "127.0.0.1");
    }

    boolean hasOwnDatabase() {
        return environment.containsKey("QUITTANCE_DB_URL");
    }

    Path logFolder() {
        return dataFolder.resolve("log");
    }
}
