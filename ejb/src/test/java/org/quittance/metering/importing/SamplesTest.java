package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.metering.MeterFile;
import org.quittance.time.OperatorClock;

/** The files that the office offers to begin from. */
class SamplesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"INDEXES, 4", "EXITS, 2", "TEMPO, 3"})
    void are_read_without_a_fault(MeterFile.Format format, int lines) throws Exception {
        Path file = Files.writeString(folder.resolve("sample"), sample(format));
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T11:00:00Z"), OperatorClock.ZONE);

        assertThat(Recognition.of(file)).isEqualTo(format);
        try (BlockReader reader = BlockReader.of(format, file, clock, null)) {
            ImportBlock block = reader.next(10);
            assertThat(block.badLines()).isEmpty();
            assertThat(block.entries()).hasSize(lines);
        }
    }

    private static String sample(MeterFile.Format format) throws IOException {
        try (InputStream in = Recognition.class.getResourceAsStream("sample-" + format + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
