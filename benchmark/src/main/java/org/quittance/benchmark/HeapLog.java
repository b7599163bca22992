package org.quittance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server's log of its garbage collections. */
record HeapLog(Path file) {

    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");

    /** Words for the server's Java. */
    String option() {
        return "-Xlog:gc:file=" + file;
    }

    /** In MB: the most that was used, and the most that was still needed after a collection. */
    record Peak(int used, int needed) {
    }

    /** @param line how many {@link #lines} there were when what counts began */
    Peak since(long line) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(line).map(PAUSE::matcher).filter(Matcher::find)
                    .map(pause -> new Peak(Integer.parseInt(pause.group(1)), Integer.parseInt(pause.group(2))))
                    .reduce(new Peak(0, 0), (a, b) -> new Peak(Math.max(a.used, b.used), Math.max(a.needed, b.needed)));
        }
    }

    long lines() throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
