package org.quittance.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What tests leave for people to look at. */
public final class Artifacts {

    private static final Path FOLDER = Path.of("target/artifacts").toAbsolutePath();

    private Artifacts() {
    }

    /** Where a file belongs, as in {@code screens/fr-1280-home.png}; its folder exists. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The folder of a kind of document: {@code credit-note} for CREDIT_NOTE; what corrects a self-billed one lies with it. */
    public static String folder(String kind) {
        return kind.startsWith("SELF_BILLED") ? "self-billed" : kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Path keep(String name, byte[] content) {
        try {
            return Files.write(file(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
