package org.quittance.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts Quittance for tests ({@link #start}) and, as a program, for people ({@code ./run}). */
public final class Launcher {

    private static final int FAILED = 1;

    private final PrintWriter out = writerTo(FileDescriptor.out);
    private final PrintWriter err = writerTo(FileDescriptor.err);

    private Launcher() {
    }

    /** Returns when it is ready to use; whoever started it closes it, and the end of this process does so at the latest. */
    public static RunningQuittance start(Settings settings) throws IOException, StartException, InterruptedException {
        RunningQuittance quittance = new RunningQuittance(settings, message -> { });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAtTheEnd(quittance), "stop"));
        try {
            quittance.start();
            return quittance;
        } catch (IOException | StartException | InterruptedException | RuntimeException e) {
            quittance.close();
            throw e;
        }
    }

    private static void closeAtTheEnd(RunningQuittance quittance) {
        try {
            quittance.close();
        } catch (IOException e) {
            writerTo(FileDescriptor.err).println("Quittance: " + e);
        }
    }

    /** Arguments: the server's folder, then {@code --reset} to forget all data first. */
    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        Runtime.getRuntime().exit(new Launcher().run(Path.of(words.get(0)), words.contains("--reset")));
    }

    private int run(Path serverFolder, boolean reset) {
        try {
            Settings settings = Settings.from(System.getenv(), serverFolder);
            if (reset) {
                RunningQuittance.reset(settings);
                out.println("Quittance: emptied " + settings.dataFolder());
            }
            return run(settings);
        } catch (StartException e) {
            err.println("Quittance: " + e.getMessage());
        } catch (IOException e) {
            err.println("Quittance: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return FAILED;
    }

    private int run(Settings settings) throws IOException, StartException, InterruptedException {
        long begin = System.nanoTime();
        RunningQuittance quittance = new RunningQuittance(settings, message -> out.println("Quittance: " + message));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAtTheEnd(quittance), "stop"));
        try {
            quittance.start();
            welcome(quittance, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
            quittance.waitForEnd();
        } catch (StartException e) {
            if (!quittance.isClosing()) {
                throw e;
            }
        }
        return 0;
    }

    private void welcome(RunningQuittance quittance, long seconds) throws IOException {
        out.println("Quittance: ready after " + seconds + " s");
        out.println();
        out.println("  " + quittance.baseUrl() + "/");
        out.println("  Data: " + quittance.dataFolder() + "   Log: " + quittance.logFile());
        Path logins = quittance.dataFolder().resolve("demonstration.txt");
        if (Files.exists(logins)) {
            out.println();
            Files.readAllLines(logins).forEach(line -> out.println("  " + line));
        }
        out.println();
        out.println("Ctrl-C stops it; nothing is lost.");
    }

    private static PrintWriter writerTo(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
