package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.metering.importing.Import.row;
import static org.quittance.metering.importing.Import.rows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.metering.LoadCurveDay;
import org.quittance.time.OperatorClock;

class CurveMergeTest {

    private static final String DAY = "2025-01-15";

    @Test
    void a_step_that_changes_within_a_day_brings_all_to_the_finest() {
        Import curve = new Import().file(
                row(DAY + " 01:00:00", 600, "PT60M"), row(DAY + " 01:30:00", 500, "PT30M"),
                row(DAY + " 01:40:00", 100, "PT10M"), row(DAY + " 01:50:00", 200, "PT10M"));

        assertThat(curve.day(DAY).stepMinutes()).isEqualTo(10);
        // 600 W over an hour = 6 x 600, 500 over half an hour = 3 x 500: 600 + 250 + 100/6 + 200/6 = 900 Wh
        assertThat(curve.watts(DAY, 0, 2)).containsExactly(600, 600, 600, 600, 600, 600, 500, 500, 500, 100, 200, -1);
        assertThat(Arrays.stream(curve.watts(DAY)).filter(w -> w > 0).sum() * 10).isEqualTo(900 * 60);
    }

    @ParameterizedTest
    @CsvSource({"PT10M, PT15M, 5", "PT15M, PT20M, 5", "PT20M, PT30M, 10", "PT1H, PT60M, 60", "PT5M, PT60M, 5"})
    void steps_that_do_not_divide_each_other_meet_at_their_common_divisor(String one, String other, int step) {
        assertThat(new Import().file(row(DAY + " 01:00:00", 1, one), row(DAY + " 02:00:00", 2, other)).day(DAY)
                .stepMinutes()).isEqualTo(step);
    }

    @Test
    void a_later_file_fills_the_gaps_and_wins_where_it_differs() {
        Import curve = new Import().file(rows(DAY, "PT30M", "00:30=1", "01:00=2"));
        curve.correctedDays = 0;
        curve.inBlocksOf(1).file(rows(DAY, "PT30M", "01:00=9", "01:30=3"));

        assertThat(curve.watts(DAY, 0, 2)).containsExactly(1, 9, 3, -1);
        assertThat(curve.correctedDays).isEqualTo(1);
        assertThat(curve.badLines).isEmpty();
    }

    @Test
    void within_a_file_the_first_of_two_contradicting_lines_is_kept_in_blocks_of_any_size() {
        for (int lines = 1; lines < 5; lines++) {
            Import curve = new Import().inBlocksOf(lines)
                    .file(rows(DAY, "PT30M", "00:30=1", "01:00=2", "00:30=1", "00:30=7"));

            assertThat(curve.watts(DAY, 0, 1)).containsExactly(1, 2);
            assertThat(curve.doubled).isEqualTo(1);
            assertThat(curve.badLines).containsExactly(new BadLine(5, LineFault.CONTRADICTS_EARLIER_LINE,
                    row(DAY + " 00:30:00", 7, "PT30M")));
        }
    }

    @Test
    void a_finer_line_that_says_the_same_is_a_double_and_one_that_says_otherwise_contradicts() {
        Import curve = new Import().file(
                row(DAY + " 01:00:00", 600, "PT60M"), row(DAY + " 00:30:00", 600, "PT30M"),
                row(DAY + " 01:00:00", 500, "PT30M"));

        assertThat(curve.doubled).isEqualTo(1);
        assertThat(curve.faults()).containsExactly(LineFault.CONTRADICTS_EARLIER_LINE);
        assertThat(curve.watts(DAY, 0, 1)).containsExactly(600, 600);
    }

    @Test
    void what_an_earlier_block_wrote_at_a_coarser_step_is_still_known_at_a_finer_one() {
        int[] halfHours = new int[48];
        Arrays.fill(halfHours, LoadCurveDay.MISSING);
        halfHours[1] = 500;
        CurveDay day = CurveDay.stored(30, halfHours).writtenBefore(60, BitSet.valueOf(new long[] {0b01}));

        // the first hour was written by this file: half an hour in it cannot change, the second hour can
        assertThat(day.put(30, 30, 400)).isEqualTo(CurveDay.Fate.CONTRADICTING);
        assertThat(day.put(60, 10, 400)).isEqualTo(CurveDay.Fate.ACCEPTED);
        assertThat(day.stepMinutes()).isEqualTo(10);
        assertThat(day.written().cardinality()).isEqualTo(7);
    }

    /** Files of one truth, overlapping as they may, at their own steps: whatever their order, the same is stored. */
    @Property(tries = 200)
    void the_order_of_files_changes_nothing(@ForAll("files") List<String> files, @ForAll Random random) {
        Import one = new Import();
        files.forEach(one::file);
        List<String> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        Import other = new Import().inBlocksOf(1 + random.nextInt(20));
        shuffled.forEach(other::file);

        assertThat(other.content()).isEqualTo(one.content());
        assertThat(other.correctedDays).isZero();
        assertThat(other.badLines).isEmpty();
    }

    @Property(tries = 200)
    void importing_twice_is_importing_once(@ForAll("files") List<String> files) {
        Import twice = new Import();
        files.forEach(twice::file);
        var once = twice.content();
        twice.changedDays = 0;
        files.forEach(twice::file);

        assertThat(twice.content()).isEqualTo(once);
        assertThat(twice.changedDays).isZero();
    }

    @Provide
    Arbitrary<List<String>> files() {
        Arbitrary<Integer> hour = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> hours = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> step = Arbitraries.of(10, 15, 30, 60);
        return Combinators.combine(hour, hours, step).as(CurveMergeTest::file).list().ofMaxSize(6);
    }

    /** The truth is constant over each hour, so that every step tells the same; it spans the autumn change of 2023. */
    private static String file(int firstHour, int hours, int step) {
        var start = LocalDate.parse("2023-10-28").atStartOfDay(OperatorClock.ZONE).toInstant();
        StringBuilder rows = new StringBuilder();
        for (int minute = firstHour * 60 + step; minute <= (firstHour + hours) * 60; minute += step) {
            String end = start.plusSeconds(minute * 60L).atZone(OperatorClock.ZONE)
                    .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssXXX"));
            rows.append(row(end, 100 + (minute - 1) / 60, "PT" + step + "M")).append('\n');
        }
        return rows.toString().strip();
    }
}
