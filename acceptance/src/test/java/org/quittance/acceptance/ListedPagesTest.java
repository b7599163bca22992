package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What visits every page visits each that was written. */
class ListedPagesTest {

    private static final Path WEB = Path.of("../web/src/main/webapp").toAbsolutePath().normalize();

    @Test
    void noPageIsForgotten() throws IOException {
        List<String> listed = Pages.all().map(Pages.Listed::file).distinct().sorted().toList();
        try (Stream<Path> files = Files.walk(WEB)) {
            List<String> written = files.map(file -> WEB.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("WEB-INF") || file.startsWith("WEB-INF/error/")).sorted().toList();
            assertThat(listed).containsAll(written);
        }
    }
}
