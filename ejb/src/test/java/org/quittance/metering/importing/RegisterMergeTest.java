package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.metering.Doubt;
import org.quittance.metering.Flow;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.metering.importing.RegisterMerge.Fate;
import org.quittance.metering.importing.RegisterMerge.Fresh;
import org.quittance.metering.importing.RegisterMerge.Known;
import org.quittance.metering.plausibility.Doubted;

class RegisterMergeTest {

    private static final Register.Plate FIVE_DIGITS = Register.Plate.of(Flow.WATER, 5);

    private static LocalDate june(int day) {
        return LocalDate.of(2025, 6, day);
    }

    private static Known known(int day, String index, ReadingOrigin origin, Reading.Status status) {
        return new Known((long) day, june(day), new BigDecimal(index), origin, status);
    }

    private static Known inForce(int day, String index) {
        return known(day, index, ReadingOrigin.REMOTE, Reading.Status.IN_FORCE);
    }

    private static Fate put(RegisterMerge merge, int day, String index) {
        return merge.put(june(day), new BigDecimal(index), ReadingOrigin.REMOTE);
    }

    @Test
    void the_same_index_for_the_same_day_is_a_double() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(inForce(10, "100.000")));

        assertThat(put(merge, 10, "100")).isEqualTo(Fate.DOUBLED);
        assertThat(put(merge, 11, "110")).isEqualTo(Fate.ACCEPTED);
        assertThat(put(merge, 11, "110.0")).isEqualTo(Fate.DOUBLED);
        assertThat(merge.fresh()).hasSize(1);
    }

    @Test
    void another_index_for_the_day_is_held_once() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(inForce(10, "100")));

        assertThat(put(merge, 10, "101")).isEqualTo(Fate.HELD);
        assertThat(put(merge, 10, "101")).isEqualTo(Fate.DOUBLED);
        assertThat(merge.fresh()).containsExactly(new Fresh(june(10), new BigDecimal("101"), ReadingOrigin.REMOTE,
                new Doubted(Doubt.CONTRADICTS, List.of("100")), null));
    }

    @ParameterizedTest
    @CsvSource({"HELD", "REFUSED", "CORRECTED"})
    void what_staff_have_to_decide_or_decided_is_not_asked_again(Reading.Status status) {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(
                inForce(10, "100"), known(10, "90", ReadingOrigin.REMOTE, status)));

        assertThat(put(merge, 10, "90")).isEqualTo(Fate.DOUBLED);
        assertThat(merge.fresh()).isEmpty();
    }

    @Test
    void a_real_reading_takes_the_place_of_an_estimate_but_no_estimate_that_of_a_real_one() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(
                known(10, "100", ReadingOrigin.ESTIMATED, Reading.Status.IN_FORCE), inForce(20, "150")));

        assertThat(put(merge, 10, "98")).isEqualTo(Fate.ACCEPTED);
        assertThat(merge.fresh()).extracting(Fresh::replaces).containsExactly(10L);
        assertThat(merge.put(june(20), new BigDecimal("140"), ReadingOrigin.ESTIMATED)).isEqualTo(Fate.DOUBLED);
        assertThat(merge.fresh()).hasSize(1);
    }

    @Test
    void a_real_reading_takes_the_place_of_an_estimate_that_was_right() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(
                known(10, "100", ReadingOrigin.ESTIMATED, Reading.Status.IN_FORCE)));

        assertThat(put(merge, 10, "100")).isEqualTo(Fate.ACCEPTED);
        assertThat(put(merge, 10, "100")).isEqualTo(Fate.DOUBLED);
        assertThat(merge.put(june(10), new BigDecimal("100"), ReadingOrigin.ESTIMATED)).isEqualTo(Fate.DOUBLED);
        assertThat(merge.fresh()).containsExactly(
                new Fresh(june(10), new BigDecimal("100"), ReadingOrigin.REMOTE, null, 10L));
    }

    @Test
    void what_was_estimated_once_does_not_hide_that_two_readings_differ() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(
                inForce(10, "105"), known(10, "100", ReadingOrigin.ESTIMATED, Reading.Status.CORRECTED)));

        assertThat(put(merge, 10, "100")).isEqualTo(Fate.HELD);
    }

    @Test
    void of_several_estimates_the_last_takes_the_place_of_the_one_on_record() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(
                known(10, "100", ReadingOrigin.ESTIMATED, Reading.Status.IN_FORCE)));

        assertThat(merge.put(june(10), new BigDecimal("101"), ReadingOrigin.ESTIMATED)).isEqualTo(Fate.ACCEPTED);
        assertThat(merge.put(june(10), new BigDecimal("102"), ReadingOrigin.ESTIMATED)).isEqualTo(Fate.ACCEPTED);
        assertThat(put(merge, 10, "103")).isEqualTo(Fate.ACCEPTED);
        assertThat(merge.fresh()).containsExactly(
                new Fresh(june(10), new BigDecimal("103"), ReadingOrigin.REMOTE, null, 10L));
    }

    @Test
    void so_it_does_within_one_block_in_either_order() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of());

        assertThat(merge.put(june(10), new BigDecimal("100"), ReadingOrigin.ESTIMATED)).isEqualTo(Fate.ACCEPTED);
        assertThat(put(merge, 10, "98")).isEqualTo(Fate.ACCEPTED);
        assertThat(merge.put(june(10), new BigDecimal("101"), ReadingOrigin.ESTIMATED)).isEqualTo(Fate.DOUBLED);
        assertThat(merge.fresh()).containsExactly(
                new Fresh(june(10), new BigDecimal("98"), ReadingOrigin.REMOTE, null, null));
    }

    @ParameterizedTest(name = "{0} between 100 and 200: {1}")
    @CsvSource({"100, ACCEPTED, ", "150, ACCEPTED, ", "200, ACCEPTED, ", "99.999, HELD, BELOW_PREVIOUS",
        "200.001, HELD, ABOVE_NEXT"})
    void an_index_lies_between_its_neighbours(String index, Fate fate, Doubt doubt) {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(inForce(10, "100"), inForce(20, "200")));

        assertThat(put(merge, 15, index)).isEqualTo(fate);
        assertThat(merge.fresh()).extracting(fresh -> fresh.held() == null ? null : fresh.held().doubt())
                .containsExactly(doubt);
    }

    @Test
    void a_register_of_five_digits_turns_over_after_99999() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(inForce(10, "99990")));

        // 99,990 to 100,000 are 10, and 12 more: 22 m3
        assertThat(put(merge, 15, "12")).isEqualTo(Fate.ACCEPTED);
        assertThat(merge.fits(new BigDecimal("99999.999"))).isTrue();
        assertThat(merge.fits(new BigDecimal("100000"))).isFalse();
    }

    @Test
    void what_is_held_is_no_neighbour() {
        RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, List.of(inForce(10, "100")));

        assertThat(put(merge, 15, "5")).isEqualTo(Fate.HELD);
        assertThat(put(merge, 20, "120")).isEqualTo(Fate.ACCEPTED);
    }

    /** Of readings that a register could have shown, none is ever held, whatever the order of files and blocks. */
    @Property(tries = 300)
    void the_order_of_files_changes_nothing(@ForAll("truths") List<Integer> steps, @ForAll Random random) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < steps.size(); day++) {
            days.add(day);
        }
        Collections.shuffle(days, random);
        TreeMap<LocalDate, Known> stored = new TreeMap<>();
        while (!days.isEmpty()) {
            List<Integer> block = new ArrayList<>(days.subList(0, Math.min(days.size(), 1 + random.nextInt(4))));
            days.removeAll(block);
            RegisterMerge merge = new RegisterMerge(FIVE_DIGITS, stored.values());
            for (int day : block) {
                assertThat(merge.put(june(1).plusDays(day), index(steps, day), ReadingOrigin.REMOTE)).isEqualTo(Fate.ACCEPTED);
            }
            merge.fresh().forEach(fresh -> stored.put(fresh.day(), new Known(
                    fresh.day().toEpochDay(), fresh.day(), fresh.index(), fresh.origin(), Reading.Status.IN_FORCE)));
        }
        for (int day = 0; day < steps.size(); day++) {
            assertThat(stored.get(june(1).plusDays(day)).index()).isEqualTo(index(steps, day));
        }
    }

    private static BigDecimal index(List<Integer> steps, int day) {
        return BigDecimal.valueOf(steps.subList(0, day + 1).stream().mapToInt(Integer::intValue).sum());
    }

    @Provide
    Arbitrary<List<Integer>> truths() {
        return Arbitraries.integers().between(0, 50).list().ofMinSize(1).ofMaxSize(20);
    }
}
