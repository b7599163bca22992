package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void makesANewFolderAndKnowsItAgain() throws Exception {
        Path folder = parent.resolve("with space/data");
        DataFolder.take(folder).close();
        Files.writeString(folder.resolve("invoice.pdf"), "…");

        DataFolder.take(folder).close();

        assertThat(folder.resolve("log")).isDirectory();
    }

    @Test
    void leavesAFolderOfSomebodyElseAlone() throws IOException {
        Files.writeString(parent.resolve("thesis.odt"), "…");

        assertThatThrownBy(() -> DataFolder.take(parent)).isInstanceOf(StartException.class)
                .hasMessageContaining("something else").hasMessageContaining("QUITTANCE_DATA");
        assertThat(parent.resolve("thesis.odt")).exists();
    }

    @Test
    void isForOneAtATime() throws Exception {
        Path folder = parent.resolve("data");
        try (DataFolder first = DataFolder.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataFolder.take(folder)).isInstanceOf(StartException.class)
                    .hasMessageContaining("in use");
        }
        DataFolder.take(folder).close();
    }

    @Test
    void emptyingForgetsAllButDoesNotFollowLinks() throws Exception {
        Path outside = Files.createDirectories(parent.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "…");
        Path folder = parent.resolve("data");
        try (DataFolder taken = DataFolder.take(folder)) {
            Files.createDirectories(folder.resolve("postgres/base"));
            Files.createSymbolicLink(folder.resolve("link"), outside);

            taken.empty();

            assertThat(folder.resolve("postgres")).doesNotExist();
            assertThat(folder.resolve("link")).doesNotExist();
        }
        assertThat(outside.resolve("kept")).exists();
        DataFolder.take(folder).close();
    }
}
