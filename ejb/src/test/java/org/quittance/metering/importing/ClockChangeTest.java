package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.metering.importing.Import.row;
import static org.quittance.metering.importing.Import.rows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On 29 October 2023 the clocks showed 02:00-02:59 twice, on 26 March 2023 not at all. Elapsed hours of the autumn day:
 * 1 to 2 is 01:00-02:00, 2 to 3 and 3 to 4 both 02:00-03:00. The steps that end at 02:00 and 02:30 are written twice.
 */
class ClockChangeTest {

    private static final String AUTUMN = "2023-10-29";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            in order,                 01:30=1 02:00=2 02:30=3 02:00=4 02:30=5 03:00=6,                         2 3 4 5 6, 0, 0
            each doubled,             01:30=1 01:30=1 02:00=2 02:00=2 02:30=3 02:30=3 02:00=4 02:00=4 02:30=5 02:30=5 03:00=6 03:00=6, 2 3 4 5 6, 6, 0
            same power all night,     01:30=7 02:00=7 02:30=7 02:00=7 02:30=7 03:00=7,                         7 7 7 7 7, 0, 0
            backwards,                03:00=6 02:30=5 02:00=4 02:30=3 02:00=2 01:30=1,                         2 3 4 5 6, 0, 0
            sorted by the clock,      01:30=1 02:00=2 02:00=4 02:30=3 02:30=5 03:00=6,                         2 3 4 5 6, 0, 0
            first of summer missing,  01:30=1 02:30=3 02:00=4 02:30=5 03:00=6,                                 -1 3 4 5 6, 0, 0
            last of summer missing,   01:30=1 02:00=2 02:00=4 02:30=5 03:00=6,                                 2 -1 4 5 6, 0, 0
            only one hour,            01:30=1 02:00=2 02:30=3 03:00=6,                                         2 3 -1 -1 6, 0, 0
            only one hour doubled,    01:30=1 01:30=1 02:00=2 02:00=2 02:30=3 02:30=3 03:00=6,                 2 3 -1 -1 6, 3, 0
            block repeated,           01:30=1 02:00=2 02:30=3 02:00=4 02:30=5 02:00=2 02:30=3 02:00=4 02:30=5 03:00=6, 2 3 4 5 6, 4, 0
            contradicting,            01:30=1 02:00=2 02:30=3 02:00=4 02:30=5 02:30=9 03:00=6,                 2 3 4 5 6, 0, 1
            starts in the hour,       02:30=3 02:00=4 02:30=5 03:00=6,                                         -1 3 4 5 6, 0, 0
            ends in the hour,         01:30=1 02:00=2 02:30=3 02:00=4,                                         2 3 4 -1 -1, 0, 0
            """)
    void tells_the_two_hours_of_autumn_apart(String name, String file, String hours, int doubled, int bad) {
        Import day = new Import().file(rows(AUTUMN, "PT30M", file.split(" ")));

        assertThat(day.watts(AUTUMN, 1.5, 4)).containsExactly(
                Stream.of(hours.split(" ")).mapToInt(Integer::parseInt).toArray());
        assertThat(day.doubled).isEqualTo(doubled);
        assertThat(day.badLines).hasSize(bad);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            different, 01:00=1 02:00=2 02:00=3 03:00=4,                                     1 2 3 4, 0
            equal,     01:00=1 02:00=2 02:00=2 03:00=4,                                     1 2 2 4, 0
            doubled,   01:00=1 01:00=1 02:00=2 02:00=2 02:00=2 02:00=2 03:00=4 03:00=4,     1 2 2 4, 4
            only one,  01:00=1 02:00=2 03:00=4,                                             1 2 -1 4, 0
            """)
    void at_a_step_of_an_hour_the_second_directly_repeats_the_first(String name, String file, String hours, int doubled) {
        Import day = new Import().file(rows(AUTUMN, "PT60M", file.split(" ")));

        assertThat(day.watts(AUTUMN, 0, 4)).containsExactly(
                Stream.of(hours.split(" ")).mapToInt(Integer::parseInt).toArray());
        assertThat(day.doubled).isEqualTo(doubled);
    }

    @Test
    void an_offset_in_the_file_needs_no_order() {
        Import day = new Import().file(
                row("2023-10-29T02:30:00+01:00", 5, "PT30M"), row("2023-10-29T02:00:00+02:00", 2, "PT30M"),
                row("2023-10-29T01:00:00Z", 4, "PT30M"), row("2023-10-29 02:30:00+0200", 3, "PT30M"));

        assertThat(day.watts(AUTUMN, 1.5, 3.5)).containsExactly(2, 3, 4, 5);
    }

    @Test
    void interleaved_delivery_points_are_told_apart() {
        String[] one = rows(AUTUMN, "PT30M", "02:00=2", "02:30=3", "02:00=4", "02:30=5", "03:00=6");
        String[] mixed = Stream.of(one)
                .flatMap(row -> Stream.of(row, row.replace(Import.POINT, "30002310765433")))
                .toArray(String[]::new);

        Import day = new Import().inBlocksOf(3).file(mixed);

        assertThat(day.watts(AUTUMN, 1.5, 4)).containsExactly(2, 3, 4, 5, 6);
        assertThat(day.stored).hasSize(2);
        assertThat(day.badLines).isEmpty();
    }

    @Test
    void an_empty_value_keeps_its_place_in_the_order() {
        Import day = new Import().file(
                row("2023-10-29 02:00:00", 2, "PT30M"), row("2023-10-29 02:30:00", 3, "PT30M"),
                row("2023-10-29 02:00:00", "", "PT30M"), row("2023-10-29 02:30:00", 5, "PT30M"));

        assertThat(day.watts(AUTUMN, 1.5, 3.5)).containsExactly(2, 3, -1, 5);
        assertThat(day.empty).isEqualTo(1);
    }

    @Test
    void the_hour_that_spring_skips_is_a_fault_and_the_step_that_ends_at_three_follows_half_past_one() {
        Import day = new Import().file(
                rows("2023-03-26", "PT30M", "01:30=1", "02:00=9", "02:30=9", "03:00=2", "03:30=3"));

        // 01:00-01:30, then 01:30-02:00 which ends when the clocks show 03:00, then 03:00-03:30
        assertThat(day.watts("2023-03-26", 1, 2.5)).containsExactly(1, 2, 3);
        assertThat(day.faults())
                .containsExactly(LineFault.TIME_SKIPPED_IN_SPRING, LineFault.TIME_SKIPPED_IN_SPRING);
    }

    @ParameterizedTest
    @CsvSource({"5, 276, 300", "10, 138, 150", "15, 92, 100", "30, 46, 50", "60, 23, 25"})
    void days_have_23_and_25_hours_at_any_step(int step, int spring, int autumn) {
        Import days = new Import().file(
                row("2023-03-26 01:00:00", 1, "PT" + step + "M"), row("2023-10-29 01:00:00", 1, "PT" + step + "M"));

        assertThat(days.watts("2023-03-26")).hasSize(spring);
        assertThat(days.watts("2023-10-29")).hasSize(autumn);
    }
}
