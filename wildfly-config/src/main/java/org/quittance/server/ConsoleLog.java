package org.quittance.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server said since its start, and what that means. */
record ConsoleLog(Path file) {

    private static final String STARTED = "WFLYSRV0025";
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    boolean saysStarted() throws IOException {
        return text().contains(STARTED);
    }

    boolean saysStartedWithErrors() throws IOException {
        return text().contains(STARTED_WITH_ERRORS);
    }

    /**
     * The reason of a failed start in a few words: the deepest cause of an exception if there is one, else the first
     * error line, else the last line.
     */
    String reason() throws IOException {
        // In the JSON format a stack trace is one line with escaped line ends.
        List<String> lines = text().replace("\\n", "\n").lines().filter(line -> !line.isBlank()).toList();
        Optional<String> cause = lines.stream().map(String::trim).filter(line -> line.startsWith("Caused by: "))
                .reduce((first, second) -> second).map(line -> line.substring("Caused by: ".length()));
        return cause.or(() -> lines.stream().filter(line -> line.contains(" ERROR ")).findFirst())
                .or(() -> lines.stream().reduce((first, second) -> second))
                .map(ConsoleLog::shortened).orElse("it said nothing");
    }

    private static String shortened(String line) {
        String words = line.strip().replaceAll("[. \"}\\],]+$", "");
        return words.length() <= 300 ? words : words.substring(0, 300) + "…";
    }

    private String text() throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }
}
