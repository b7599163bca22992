package org.quittance.server;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server (WildFly with the application) as a child process. */
final class ServerProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final HttpClient PROBE = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Settings settings;
    private final int port;
    private final Path pidFile;
    private final ConsoleLog console;
    private volatile Process process;

    ServerProcess(Settings settings, int port) {
        this.settings = settings;
        this.port = port;
        this.pidFile = settings.dataFolder().resolve("server.pid");
        this.console = new ConsoleLog(settings.logFolder().resolve("console.log"));
    }

    void start(Database database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(settings.serverFolder().resolve("bin/quittance").toString());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUITTANCE_"));
        environment.putAll(settings.environment());
        environment.putIfAbsent("QUITTANCE_PUBLIC_URL", "http://localhost:" + port);
        if (!environment.containsKey("QUITTANCE_SECRET")) {
            environment.put("QUITTANCE_SECRET", SecretFile.in(settings.dataFolder().resolve("secret")));
        }
        environment.put("QUITTANCE_HTTP_PORT", Integer.toString(port));
        SimulatedProvider.beside(settings).ifPresent(provider -> provider.offer(environment, port));
        environment.put("QUITTANCE_DATA", settings.dataFolder().toString());
        environment.put("QUITTANCE_DB_URL", database.jdbcUrl());
        environment.put("QUITTANCE_DB_USER", database.user());
        environment.put("QUITTANCE_DB_PASSWORD", database.password());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectInput(new File("/dev/null"));
        builder.redirectErrorStream(true).redirectOutput(console.file().toFile());
        process = builder.start();
        Files.writeString(pidFile, process.pid() + "\n" + startOf(process.toHandle()) + "\n");
    }

    /** Returns when people can use it: started, migrated, seeded. */
    void waitUntilReady() throws IOException, StartException, InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!(console.saysStarted() && answers())) {
            if (!process.isAlive()) {
                throw new StartException("The server ended while starting (" + console.reason() + "): see "
                        + console.file() + ".");
            }
            if (console.saysStartedWithErrors()) {
                throw new StartException("The application does not start (" + console.reason() + "): see "
                        + console.file() + ".");
            }
            if (System.nanoTime() > end) {
                throw new StartException("The server is not ready after " + START_LIMIT.toMinutes() + " minutes: see "
                        + console.file() + ".");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /**
     * {@code /health} says 200 when ready, 503 before and 500 when it gave up; an application without it is ready with its
     * first page.
     */
    private boolean answers() throws StartException, InterruptedException {
        int health = statusOf("/health");
        if (health == 500) {
            throw new StartException("The application could not be opened: see " + console.file() + ".");
        }
        return health == 404 ? statusOf("/") < 500 : health == 200;
    }

    private int statusOf(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + probeAddress() + ":" + port + path))
                    .timeout(Duration.ofSeconds(30)).build();
            return PROBE.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 599;
        }
    }

    private String probeAddress() {
        String address = settings.httpAddress();
        if (address.equals("0.0.0.0") || address.equals("::")) {
            return "127.0.0.1";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    void waitForEnd() throws InterruptedException {
        process.waitFor();
    }

    String reasonOfEnd() throws IOException {
        return console.reason();
    }

    /** Lets requests end and jobs reach their checkpoint. */
    void stop() throws IOException, InterruptedException {
        if (process != null) {
            end(process.toHandle());
        }
        Files.deleteIfExists(pidFile);
    }

    /** As a power failure would; for tests. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** A launcher that was killed leaves its server running. */
    void stopForgotten() throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String[] lines = Files.readString(pidFile).split("\n");
        if (lines.length == 2 && lines[0].matches("\\d+")) {
            ProcessHandle forgotten = ProcessHandle.of(Long.parseLong(lines[0])).orElse(null);
            if (forgotten != null && startOf(forgotten).equals(lines[1])) {
                end(forgotten);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static void end(ProcessHandle handle) throws InterruptedException {
        if (!handle.isAlive()) {
            return;
        }
        handle.destroy();
        long end = System.nanoTime() + STOP_LIMIT.toNanos();
        while (handle.isAlive() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (handle.isAlive()) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
