package org.quittance.acceptance.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files of the tests. */
public final class TextFile {

    private TextFile() {
    }

    /** @param name from the first slash on; lines that begin with # are remarks */
    public static Stream<String> lines(String name) {
        try (InputStream file = TextFile.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
