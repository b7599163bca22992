package org.quittance.acceptance.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the one that {@code QUITTANCE_CHROMIUM} names, one on the machine, else the one that Playwright
 * downloads, else the one of the system's package manager where we may install it.
 */
final class Chromium {

    /** The first is a browser without its own windows and menus, which take as long as the pages do. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");
    private static final long INSTALL_MINUTES = 10;
    private static final ThreadLocal<Browser> BROWSERS =
            ThreadLocal.withInitial(() -> playwright().chromium().launch(options()));
    private static Path onMachine;

    private Chromium() {
    }

    /** One for all classes that a thread runs, for starting one takes as long as a small class; it ends with the run. */
    static Browser ofThisThread() {
        return BROWSERS.get();
    }

    private static Playwright playwright() {
        boolean found = executable().isPresent();
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (found) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        try {
            return Playwright.create(new CreateOptions().setEnv(environment));
        } catch (PlaywrightException downloadFailed) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            install();
            return Playwright.create(new CreateOptions().setEnv(environment));
        }
    }

    private static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
        executable().ifPresent(options::setExecutablePath);
        return options;
    }

    private static synchronized Optional<Path> executable() {
        if (onMachine == null) {
            String named = System.getenv("QUITTANCE_CHROMIUM");
            if (named != null && !named.isBlank()) {
                onMachine = Optional.of(Path.of(named)).filter(Files::isExecutable).orElseThrow(() ->
                        new IllegalStateException("QUITTANCE_CHROMIUM is " + named + ", which is no program."));
            } else {
                onMachine = onPath().orElse(null);
            }
        }
        return Optional.ofNullable(onMachine);
    }

    private static Optional<Path> onPath() {
        Stream<String> folders = Stream.concat(
                Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)),
                Stream.of("/usr/bin", "/usr/local/bin"));
        return folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static synchronized void install() {
        if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell");
        }
        if (executable().isEmpty()) {
            throw new IllegalStateException("The browser tests need a Chromium: install one (on Debian: apt-get install"
                    + " chromium-headless-shell) or set QUITTANCE_CHROMIUM to its program.");
        }
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (IOException e) {
            // Said in words by the caller, who looks for the program.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
