package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.metering.MeterFile.Format;
import org.quittance.metering.importing.RefusedFileException.Refusal;

class RecognitionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Identifiant PRM;Type de donnees;Unite              | CUSTOMER_CURVE
            Identifiant PRM;Horodate;Valeur;Pas                | R63
            <?xml version='1.0'?><R151/>                       | R151
            <!-- sent by mail --><R151 xmlns:x='urn:x'/>       | R151
            point;meter;register;date;index;origin             | INDEXES
            Branchement,Cadran,Date,Index                      | INDEXES
            badge;car_park;date;time                           | EXITS
            Plaque;Parking;Date;Heure                          | EXITS
            date;colour                                        | TEMPO
            Date,Couleur                                       | TEMPO
            """)
    void a_file_is_known_by_its_first_lines(String start, Format format) throws Exception {
        assertThat(Recognition.of(Lines.file(start + "\n"))).isEqualTo(format);
        assertThat(Recognition.of(Lines.file("\uFEFF" + (start.startsWith("<") ? "" : "\r\n") + start + "\r\n"))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                    | EMPTY
            '    '                                | EMPTY
            Horodate;Valeur                       | HEADER_UNKNOWN
            <?xml version='1.0'?><R50/>           | HEADER_UNKNOWN
            <html><body>404                       | HEADER_UNKNOWN
            <?xml version='1.0'?><R151            | HEADER_UNKNOWN
            30002310765432;2025-01-15;12          | HEADER_UNKNOWN
            date;index                            | HEADER_UNKNOWN
            """)
    void any_other_is_refused(String start, Refusal refusal) {
        assertThatThrownBy(() -> Recognition.of(Lines.file(start)))
                .isInstanceOfSatisfying(RefusedFileException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    @Test
    void so_is_what_is_no_text() throws IOException {
        for (byte[] bytes : new byte[][] {{'P', 'K', 3, 4, 0, 0, 8, 0}, "date;colour".getBytes(StandardCharsets.UTF_16)}) {
            Path file = Files.write(folder.resolve("x.csv"), bytes);
            assertThatThrownBy(() -> Recognition.of(file)).isInstanceOfSatisfying(
                    RefusedFileException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.NOT_TEXT));
        }
    }
}
