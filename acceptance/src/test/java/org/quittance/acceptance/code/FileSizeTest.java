package org.quittance.acceptance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Size keeps honest: what grows past these limits wants to be two things. */
class FileSizeTest {

    /** Stays empty. */
    private static final Set<String> EXCEPTIONS = Set.of();

    @ParameterizedTest
    @CsvSource({".java, 300", ".xhtml, 100"})
    void noFileOutgrowsOneLook(String extension, int mostLines) {
        List<Path> files = Sources.files(extension);

        assertThat(files).isNotEmpty();
        assertThat(files.stream()
                .filter(file -> Sources.text(file).lines().count() > mostLines)
                .map(Sources::name)
                .filter(name -> !EXCEPTIONS.contains(name)))
                .as("files of more than %s lines", mostLines).isEmpty();
    }
}
