package org.quittance.acceptance.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's files as they are written, whatever module they belong to. */
final class Sources {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    static final List<String> MODULES =
            List.of("persistence", "ejb", "web", "ear", "wildfly-config", "acceptance", "benchmark");
    static final Path PAGES = PROJECT.resolve("web/src/main/webapp");

    private Sources() {
    }

    /** Of all modules, main and test alike, sorted. */
    static List<Path> files(String extension) {
        return MODULES.stream().flatMap(module -> files(PROJECT.resolve(module).resolve("src"), extension).stream())
                .toList();
    }

    static List<Path> files(Path folder, String extension) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is named in the project, with slashes. */
    static String name(Path file) {
        return PROJECT.relativize(file).toString().replace('\\', '/');
    }
}
