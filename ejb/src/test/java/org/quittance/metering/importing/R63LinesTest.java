package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quittance.metering.importing.Import.HEADER;
import static org.quittance.metering.importing.Import.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.metering.Flow;
import org.quittance.metering.MeterFile;
import org.quittance.metering.importing.LoadCurveAssembler.DayKey;
import org.quittance.time.OperatorClock;

class R63LinesTest {

    private static final String GOOD = row("2025-01-15 00:30:00", 600, "PT30M");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "\uFEFF" + HEADER,
        "Identifiant PRM;Date de debut;Date de fin;Grandeur physique;Grandeur metier;Etape metier;Unite;Horodate;Valeur;"
                + "Nature;Pas;Indice de vraisemblance;Etat complementaire",
        "\uFEFF\"IDENTIFIANT PRM\";\"Date de début\";Date de fin;Grandeur physique;\"Grandeur  métier\";Étape métier;"
                + "Unité;Horodate;Valeur;Nature;Pas;x;y"})
    void knows_its_header_with_or_without_accents_quotes_and_byte_order_mark(String header) {
        assertThat(new Import().text(header + "\r\n" + GOOD + "\r\n").watts("2025-01-15", 0, 1)).containsExactly(600, -1);
    }

    @Test
    void reads_windows_text() {
        byte[] file = (HEADER + "\r\n" + GOOD + "\r\n").getBytes(Charset.forName("windows-1252"));

        assertThat(new Import().bytes(file).accepted).isEqualTo(1);
    }

    @Test
    void columns_may_stand_in_any_order_and_in_quotes() {
        Import curve = new Import().text("Pas;Valeur;Horodate;Unité;Grandeur métier;Grandeur physique;Identifiant PRM\n"
                + "\"PT30M\";\"600\";\"2025-01-15 00:30:00\";\"W\";\"CONS\";\"PA\";\"30002310765432\"\n");

        assertThat(curve.watts("2025-01-15", 0, 0.5)).containsExactly(600);
    }

    @Test
    void a_step_that_ends_at_midnight_belongs_to_the_day_before() {
        Import curve = new Import().file(row("2025-01-16 00:00:00", 700, "PT30M"));

        assertThat(curve.stored).hasSize(1);
        assertThat(curve.watts("2025-01-15", 23, 24)).containsExactly(-1, 700);
    }

    @Test
    void production_is_injection() {
        Import curve = new Import().file(GOOD.replace(";CONS;", ";PROD;"));

        assertThat(curve.stored.keySet()).extracting(DayKey::flow).containsExactly(Flow.INJECTION);
    }

    @ParameterizedTest
    @CsvSource({"600, 600", "600.4, 600", "600.5, 601", "'600,49', 600", "0, 0", "99999999, 99999999", "'', -1"})
    void a_value_is_whole_watts_half_up_or_missing(String value, int watts) {
        // a second line, so that the day exists even if the value is missing
        Import curve = new Import().file(
                row("2025-01-15 00:30:00", value, "PT30M"), row("2025-01-15 01:00:00", 1, "PT30M"));

        assertThat(curve.watts("2025-01-15", 0, 1)).containsExactly(watts, 1);
        assertThat(curve.badLines).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30002310765432 | 3000231076543     | DELIVERY_POINT_INVALID
            30002310765432 | 3,00023E+13       | DELIVERY_POINT_INVALID
            ;PA;           | ;PRI;             | NOT_ACTIVE_POWER
            ;CONS;         | ;AUTO;            | FLOW_UNKNOWN
            ;W;            | ;VA;              | APPARENT_POWER
            ;W;            | ;kW;              | UNIT_UNKNOWN
            ;W;            | ;Wh;              | UNIT_UNKNOWN
            ;PT30M;        | ;PT7M;            | STEP_UNKNOWN
            ;PT30M;        | ;P1D;             | STEP_UNKNOWN
            ;PT30M;        | ;30;              | STEP_UNKNOWN
            ;600;          | ;-1;              | VALUE_NEGATIVE
            ;600;          | ;abc;             | VALUE_NOT_A_NUMBER
            ;600;          | ;1e9;             | VALUE_NOT_A_NUMBER
            ;600;          | ;100000000;       | VALUE_NOT_A_NUMBER
            2025-01-15     | 2025-02-30        | TIME_INVALID
            2025-01-15     | 15/01/2025        | TIME_INVALID
            00:30:00       | 24:30:00          | TIME_INVALID
            00:30:00       | 00:30:00+25:00    | TIME_INVALID
            00:30:00       | 00:20:00          | TIME_OFF_STEP
            00:30:00       | 00:30:01          | TIME_OFF_STEP
            2025-01-15     | 2026-01-15        | IN_THE_FUTURE
            ;B;            | ;                 | COLUMN_COUNT
            """)
    void lists_what_it_cannot_use_and_takes_the_rest(String part, String otherwise, LineFault fault) {
        String good = row("2025-01-15 01:00:00", 1, "PT30M");
        String bad = GOOD.replace(part, otherwise);

        Import curve = new Import().file(good, bad, good.replace(" 01:00", " 01:30"));

        assertThat(curve.badLines).containsExactly(new BadLine(3, fault, bad));
        assertThat(curve.watts("2025-01-15", 0.5, 1.5)).containsExactly(1, 1);
        assertThat(curve.lines).isEqualTo(curve.accepted + curve.doubled + curve.empty + curve.badLines.size());
    }

    @Test
    void a_line_of_endless_length_is_skipped_in_constant_memory() {
        Import curve = new Import().file("x".repeat(3_000_000), GOOD);

        assertThat(curve.faults()).containsExactly(LineFault.TOO_LONG);
        assertThat(curve.accepted).isEqualTo(1);
    }

    @Test
    void blank_lines_and_a_repeated_header_are_nothing() {
        Import curve = new Import().text("\n" + HEADER + "\n\n" + GOOD + "\n" + HEADER + "\n  \n");

        assertThat(curve.lines).isEqualTo(1);
        assertThat(curve.badLines).isEmpty();
    }

    @Test
    void a_file_cut_inside_its_last_line_loses_only_that_line() {
        String last = row("2025-01-15 01:00:00", 1, "PT30M");

        Import cut = new Import().text(HEADER + "\n" + GOOD + "\n" + last.substring(0, last.length() - 12));
        assertThat(cut.faults()).containsExactly(LineFault.CUT_OFF);
        assertThat(cut.watts("2025-01-15", 0, 1)).containsExactly(600, -1);

        // without a line ending, but with every column: whole
        assertThat(new Import().text(HEADER + "\n" + GOOD).accepted).isEqualTo(1);
    }

    @Test
    void a_value_in_a_last_column_without_line_ending_may_have_lost_digits() {
        Import curve = new Import().text("Pas;Horodate;Unité;Grandeur métier;Grandeur physique;Identifiant PRM;Valeur\n"
                + "PT30M;2025-01-15 00:30:00;W;CONS;PA;30002310765432;60");

        assertThat(curve.faults()).containsExactly(LineFault.CUT_OFF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | EMPTY
            Horodate;Valeur                           | HEADER_UNKNOWN
            <?xml version='1.0'?><R151/>              | HEADER_UNKNOWN
            Identifiant PRM;Horodate;Valeur;Unité;Pas | HEADER_UNKNOWN
            """)
    void refuses_a_file_that_is_no_load_curve(String content, RefusedFileException.Refusal refusal) throws IOException {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(refusal);
    }

    @Test
    void refuses_a_spreadsheet_and_text_of_two_byte_characters() throws IOException {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0})).isEqualTo(RefusedFileException.Refusal.NOT_TEXT);
        assertThat(refusal(HEADER.getBytes(StandardCharsets.UTF_16))).isEqualTo(RefusedFileException.Refusal.NOT_TEXT);
    }

    @Test
    void refuses_a_header_without_values_below() throws IOException {
        for (String content : List.of(HEADER, HEADER + "\n", HEADER + "\r\n\r\n", HEADER + "\n" + HEADER + "\n")) {
            assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).as(content)
                    .isEqualTo(RefusedFileException.Refusal.NO_VALUES);
        }
    }

    private RefusedFileException.Refusal refusal(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        List<RefusedFileException.Refusal> refusal = new ArrayList<>();
        assertThatThrownBy(() -> BlockReader.of(MeterFile.Format.R63, file, Clock.system(OperatorClock.ZONE), null))
                .isInstanceOfSatisfying(RefusedFileException.class, e -> refusal.add(e.refusal()));
        return refusal.get(0);
    }
}
