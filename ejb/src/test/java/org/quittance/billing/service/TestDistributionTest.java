package org.quittance.billing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.PricedTwice;
import org.quittance.money.Money;

class TestDistributionTest {

    /** Differences -30.00, 0.00, 5.00 and 40.00: sum 15.00 of 1000.00; the middle is between 0 and 5. */
    private static final TestDistribution FOUR = TestDistribution.of(
            List.of(priced("100", "105"), priced("200", "170"), priced("300", "300"), priced("400", "440")));

    @Test
    void addsUpAndFindsTheMiddle() {
        assertThat(FOUR.contracts()).isEqualTo(4);
        assertThat(FOUR.before()).isEqualTo(Money.of("1000"));
        assertThat(FOUR.after()).isEqualTo(Money.of("1015"));
        assertThat(FOUR.difference()).isEqualTo(Money.of("15"));
        assertThat(FOUR.percent()).isEqualTo("1.5");
        assertThat(FOUR.smallest()).isEqualTo(Money.of("-30"));
        assertThat(FOUR.median()).isEqualTo(Money.of("2.50"));
        assertThat(FOUR.largest()).isEqualTo(Money.of("40"));
        assertThat(FOUR.increases()).isEqualTo(2);
        assertThat(FOUR.decreases()).isEqualTo(1);
    }

    @Test
    void takesTheMiddleOneOfAnOddNumber() {
        assertThat(TestDistribution.of(List.of(priced("1", "2"), priced("1", "9"), priced("1", "3"))).median())
                .isEqualTo(Money.of("2"));
    }

    /** Of 70.00 the smallest step that makes ten bands or fewer is 10: from -30 on, 40 in a band of its own. */
    @Test
    void countsEveryContractInOneBandOfEuros() {
        assertThat(FOUR.euros()).extracting(band -> band.from().toPlainString() + ".." + band.to().toPlainString()
                + ": " + band.contracts()).containsExactly("-30..-20: 1", "-20..-10: 0", "-10..0: 0", "0..10: 2",
                "10..20: 0", "20..30: 0", "30..40: 0", "40..50: 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.01", "0.10, 0.01", "0.11, 0.02", "0.50, 0.05", "0.51, 0.1", "100, 10", "100.01, 20", "2000, 200",
        "5000.01, 1000"})
    void makesBandsOfRoundWidth(BigDecimal span, BigDecimal step) {
        assertThat(TestDistribution.step(span)).isEqualByComparingTo(step);
    }

    /** +5 % belongs to 2..5, -15 % to -20..-10, +10 % to 5..10; 300 is unchanged. */
    @Test
    void countsEveryContractInOneBandOfPercents() {
        assertThat(FOUR.percents()).hasSize(11).filteredOn(band -> band.contracts() > 0)
                .extracting(band -> band.from() + ".." + band.to() + ": " + band.contracts())
                .containsExactly("-20..-10: 1", "0..0: 1", "2..5: 1", "5..10: 1");
        assertThat(FOUR.percents()).extracting(TestDistribution.Band::contracts).containsExactly(
                0, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0);
    }

    @Test
    void takesPercentsOfAPurchaseByWhatWasPaidWithoutItsSign() {
        assertThat(priced("-100", "-90").percent(1)).isEqualTo("10.0");
        assertThat(priced("0", "5").percent(1)).isNull();
    }

    /** Ten contracts, one to ten euros more: of each tenth the last. */
    @Test
    void findsTheDeciles() {
        TestDistribution ten = TestDistribution.of(
                IntStream.rangeClosed(1, 10).mapToObj(euro -> priced("100", String.valueOf(100 + euro))).toList());

        assertThat(IntStream.rangeClosed(1, 9).mapToObj(ten::decile)).isEqualTo(
                Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9").map(Money::of).toList());
        assertThat(FOUR.decile(5)).isEqualTo(Money.of("0"));
        assertThat(FOUR.decile(9)).isEqualTo(Money.of("40"));
    }

    @Test
    void saysNothingOfNoContract() {
        TestDistribution none = TestDistribution.of(List.of());

        assertThat(none.contracts()).isZero();
        assertThat(none.euros()).isEmpty();
        assertThat(none.percent()).isNull();
    }

    private static PricedTwice priced(String before, String after) {
        return new PricedTwice(Money.of(before), Money.of(after));
    }
}
