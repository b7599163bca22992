package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.metering.importing.RefusedFileException.Refusal.CURVE_NOT_DESCRIBED;
import static org.quittance.metering.importing.RefusedFileException.Refusal.HEADER_UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.metering.Flow;
import org.quittance.metering.importing.LoadCurveAssembler.DayKey;

class CustomerCurveTest {

    private static final String NAMES = "Identifiant PRM;Type de donnees;Date de debut;Date de fin;Grandeur physique;"
            + "Grandeur metier;Etape metier;Unite;Pas en minutes";
    private static final String VALUES =
            "30002310765432;Courbe de charge;14/01/2025;16/01/2025;Energie active;Consommation;Comptage Brut;W;";
    private static final String DAY = "2025-01-15";

    /** {@code 00:30=600} becomes a line of that day, at the offset of Paris in winter. */
    private static String curve(String lines) {
        return curve(VALUES, DAY, lines, "+01:00");
    }

    private static String curve(String values, String day, String lines, String offset) {
        return NAMES + "\n" + values + "\n\nHorodate;Valeur\n" + Arrays.stream(lines.split(" "))
                .map(line -> line.split("=", 2))
                .map(line -> day + "T" + line[0] + ":00" + offset + ";" + line[1] + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            half-hours                 | 00:30=1 01:00=2 01:30=3                         | 30 | 1 2 3
            with a gap                 | 00:30=1 01:00=2 02:00=4 02:30=5                 | 30 | 1 2 -1 4 5
            gap before the last        | 00:30=1 01:00=2 02:00=4                         | 30 | 1 2 -1 4
            doubled                    | 00:30=1 00:30=1 01:00=2 01:00=2 01:30=3 01:30=3 | 30 | 1 2 3
            backwards                  | 01:30=3 01:00=2 00:30=1                         | 30 | 1 2 3
            an empty value             | 00:30=1 01:00= 01:30=3                          | 30 | 1 -1 3
            five minutes               | 00:05=1 00:10=2 00:15=3                         | 5  | 1 2 3
            hours                      | 01:00=1 02:00=2 03:00=3                         | 60 | 1 2 3
            gap of a day in hours      | 01:00=1 02:00=2 05:00=5 06:00=6                 | 60 | 1 2 -1 -1 5 6
            from 30 to 10 minutes      | 00:30=3 01:00=6 01:30=9 01:40=1 01:50=2         | 10 | 3 3 3 6 6 6 9 9 9 1 2
            from 10 to 30 minutes      | 00:10=1 00:20=2 00:30=3 01:00=6 01:30=9         | 10 | 1 2 3 6 6 6 9 9 9
            backwards, 30 to 10        | 01:50=2 01:40=1 01:30=9 01:00=6 00:30=3         | 10 | 3 3 3 6 6 6 9 9 9 1 2
            in doubt the shorter       | 00:30=3 01:00=6 01:10=1 01:20=2                 | 10 | 3 3 3 -1 -1 6 1 2
            a gap in ten minutes       | 00:10=1 00:20=2 00:50=5 01:00=6 01:10=7         | 10 | 1 2 -1 -1 5 6 7
            """)
    void finds_the_step_that_no_line_writes(String name, String lines, int step, String watts) {
        Import day = new Import().text(curve(lines));

        assertThat(day.badLines).isEmpty();
        assertThat(day.day(DAY).stepMinutes()).isEqualTo(step);
        int[] expected = Stream.of(watts.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(Arrays.copyOf(day.watts(DAY), expected.length)).containsExactly(expected);
        assertThat(Arrays.stream(day.watts(DAY)).skip(expected.length)).allMatch(w -> w == -1);
    }

    @Test
    void energy_is_power_times_the_step_found() {
        Import day = new Import().text(curve("00:30=600 01:00=600 01:30=1200 01:40=300 01:50=600"));

        // 600 W x 60 min + 1,200 x 30 + 300 x 10 + 600 x 10 = 81,000 watt-minutes = 1.35 kWh
        assertThat(Arrays.stream(day.watts(DAY)).filter(w -> w > 0).sum() * day.day(DAY).stepMinutes()).isEqualTo(81_000);
    }

    @Test
    void comes_out_the_same_in_blocks_of_any_size() {
        String file = curve("00:30=3 00:30=3 01:00=6 01:10=1 01:20=2 01:50=7 02:20=8 02:50=9");
        Import whole = new Import().text(file);

        for (int lines = 1; lines < 9; lines++) {
            Import blocks = new Import().inBlocksOf(lines).text(file);
            assertThat(blocks.content()).isEqualTo(whole.content());
            assertThat(blocks.doubled).isEqualTo(1);
            assertThat(blocks.lines).isEqualTo(8);
        }
    }

    @ParameterizedTest(name = "{0}, offset {1}")
    @CsvSource({
        "01:30=1 02:00=2 02:30=3 02:00=4 02:30=5 03:00=6 03:30=7, ''",
        "03:30=7 03:00=6 02:30=5 02:00=4 02:30=3 02:00=2 01:30=1, ''"})
    void tells_the_two_hours_of_autumn_apart_by_order(String lines, String offset) {
        Import day = new Import().text(curve(VALUES, "2023-10-29", lines, offset));

        // from 01:00 in half-hours: 01:30, then 02:00 and 02:30 in summer time, then both in winter time, then 03:00
        assertThat(day.watts("2023-10-29", 1, 4.5)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(day.badLines).isEmpty();
    }

    @Test
    void an_offset_tells_them_too() {
        String file = NAMES + "\n" + VALUES + "\nHorodate;Valeur\n"
                + "2023-10-29T02:00:00+02:00;2\n2023-10-29T02:30:00+02:00;3\n"
                + "2023-10-29T02:00:00+01:00;4\n2023-10-29T02:30:00+01:00;5\n";

        assertThat(new Import().text(file).watts("2023-10-29", 1.5, 3.5)).containsExactly(2, 3, 4, 5);
    }

    @Test
    void half_past_one_is_followed_by_three_in_spring() {
        Import day = new Import().text(curve(VALUES, "2023-03-26", "01:00=1 01:30=2 03:00=3 03:30=4", ""));

        // 01:30-02:00 ends when the clocks show 03:00
        assertThat(day.watts("2023-03-26", 0.5, 2.5)).containsExactly(1, 2, 3, 4);
        assertThat(day.badLines).isEmpty();
    }

    @Test
    void production_is_injection_and_a_step_that_the_file_names_helps_a_single_line() {
        Import day = new Import().text(curve(VALUES.replace("Consommation", "Production") + "30", DAY, "00:30=5", "+01:00"));

        assertThat(day.stored.keySet()).extracting(DayKey::flow).containsExactly(Flow.INJECTION);
        assertThat(day.accepted).isEqualTo(1);
    }

    @Test
    void lists_lines_whose_step_nothing_tells() {
        // three days apart: no step of a load curve
        Import curve = new Import().text(NAMES + "\n" + VALUES + "\nHorodate;Valeur\n2025-01-01T00:00:00+01:00;1\n"
                + "2025-01-04T00:00:00+01:00;2\n");

        assertThat(curve.badLines).extracting(BadLine::number).containsExactly(4L, 5L);
        assertThat(curve.faults()).containsExactly(LineFault.STEP_NOT_TOLD, LineFault.STEP_NOT_TOLD);
    }

    @Test
    void lines_of_another_file_put_behind_are_not_taken_for_those_of_the_first_point() {
        String other = curve("03:00=9 03:30=9").replace("30002310765432", "30002310765433");

        Import curve = new Import().inBlocksOf(2).text(curve("00:30=1 01:00=2 01:30=3") + other);

        assertThat(curve.stored).hasSize(1);
        assertThat(curve.watts(DAY, 0, 3.5)).containsExactly(1, 2, 3, -1, -1, -1, -1);
        assertThat(curve.faults()).hasSize(4).containsOnly(LineFault.ANOTHER_FILE_BEGAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:30=x        | VALUE_NOT_A_NUMBER
            00:30=-5       | VALUE_NEGATIVE
            24:30=5        | TIME_INVALID
            00:30=5;6      | COLUMN_COUNT
            """)
    void lists_what_it_cannot_use_and_takes_the_rest(String bad, LineFault fault) {
        Import curve = new Import().text(curve("01:00=1 01:30=2 " + bad + " 02:00=3 02:30=4"));

        assertThat(curve.badLines).extracting(BadLine::number).containsExactly(7L);
        assertThat(curve.faults()).containsExactly(fault);
        assertThat(curve.watts(DAY, 0.5, 2.5)).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30002310765432|3000231076543", "Courbe de charge|Index", ";W;|;VA;", ";W;|;kW;",
        "Energie active|Energie reactive", "Consommation|Autre"})
    void refuses_a_curve_that_is_not_described_as_power_in_watts_at_a_delivery_point(String change) {
        String[] replaced = change.split("\\|");
        RefusedFileException refused =
                Lines.refused(curve(VALUES.replace(replaced[0], replaced[1]), DAY, "00:30=1 01:00=2", ""));

        assertThat(refused.refusal()).isEqualTo(CURVE_NOT_DESCRIBED);
        assertThat(refused.badLines()).extracting(BadLine::number).containsExactly(2L);
    }

    @Test
    void refuses_a_file_that_ends_before_its_first_line() {
        assertThat(Lines.refused(NAMES + "\n" + VALUES + "\n").refusal()).isEqualTo(HEADER_UNKNOWN);
    }

    @Test
    void the_order_of_the_two_formats_of_one_truth_changes_nothing() {
        List<String> files = new ArrayList<>(List.of(curve("00:30=1 01:00=2 01:30=3"), curve("01:00=2 01:30=3 02:00=4"),
                Import.HEADER + "\n" + String.join("\n", Import.rows(DAY, "PT30M", "01:30=3", "02:00=4", "02:30=5")) + "\n"));
        Import one = new Import();
        files.forEach(one::text);
        Collections.reverse(files);
        Import other = new Import();
        files.forEach(other::text);

        assertThat(other.content()).isEqualTo(one.content());
        assertThat(one.watts(DAY, 0, 2.5)).containsExactly(1, 2, 3, 4, 5);
    }
}
