package org.quittance.metering.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Register;
import org.quittance.metering.SpikeRule;
import org.quittance.metering.consumption.Counted;

class PlausibilityTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");
    private static final List<SpikeRule> RULES = List.of(rule(Flow.WATER, "2000-01-01", "3", "10"),
            rule(Flow.CONSUMPTION, "2000-01-01", "3", "100"), rule(Flow.INJECTION, "2000-01-01", "3", "100"));

    private static SpikeRule rule(Flow flow, String from, String mostTimes, String small) {
        return new SpikeRule(flow, LocalDate.parse(from), new BigDecimal(mostTimes), new BigDecimal(small));
    }

    /** 90 m3 are usual: 280 + 2 x 90 = 460 by a stricter rule from a day on, 280 + 3 x 90 = 550 before it. */
    @ParameterizedTest
    @CsvSource({"2026-06-30, 461, SPIKE 181 180", "2026-07-01, 461, SPIKE 181 180", "2026-07-02, 461, believed"})
    void judgesByTheRuleOfTheDay(String stricterFrom, String index, String expected) {
        List<SpikeRule> rules = List.of(rule(Flow.WATER, stricterFrom, "2", "10"), rule(Flow.WATER, "2000-01-01", "3", "10"));
        Counted counted = aYear();
        assertThat(new Plausibility(counted.register(), counted.usual(), rules, TODAY)
                .doubt(TODAY, new BigDecimal(index)).map(doubted -> doubted.doubt() + " "
                        + String.join(" ", doubted.parameters())).orElse("believed")).isEqualTo(expected);
    }

    /** 90 m3 in the first half of 2025 (181 days), 90 m3 in the second (184 days). */
    private static Counted aYear() {
        return Counted.water("2025-01-01")
                .read("2025-01-01", "100").read("2025-07-01", "190").read("2026-01-01", "280");
    }

    private static String doubt(Counted counted, String day, String index) {
        return new Plausibility(counted.register(), counted.usual(), RULES, TODAY)
                .doubt(LocalDate.parse(day), new BigDecimal(index))
                .map(doubted -> doubted.doubt() + " " + String.join(" ", doubted.parameters()))
                .orElse("believed");
    }

    /**
     * Usual since January 1st 2026 are the 90 m3 of the same days of 2025: up to 3 x 90 = 270 are believed, so up to 550.
     * On April 1st 2025 nothing is known of 2024; the own average is 180 m3 in 365 days, 44.38 in 90 days, three times
     * are 133.15.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 370, believed",
        "2026-07-01, 280, believed",
        "2026-07-01, 550, believed",
        "2026-07-01, 551, SPIKE 271 270",
        "2026-07-01, 550.001, SPIKE 270.001 270",
        "2026-07-01, 279.999, BELOW_PREVIOUS 2026-01-01 280",
        "2026-07-01, 99999, SPIKE 99719 270",
        "2026-07-01, 100000, TOO_MANY_DIGITS 5",
        "2026-07-02, 370, FUTURE_DATE 2026-07-02",
        "2024-12-31, 90, NO_METER_THEN 2024-12-31",
        "2025-04-01, 150, believed",
        "2025-04-01, 190, believed",
        "2025-04-01, 191, ABOVE_NEXT 2025-07-01 190",
        "2025-04-01, 99, BELOW_PREVIOUS 2025-01-01 100",
        "2026-01-01, 280.000, believed",
        "2026-01-01, 281, CONTRADICTS 280"})
    void judgesByWhatWasReadBeforeAndAfterAndByWhatIsUsual(String day, String index, String expected) {
        assertThat(doubt(aYear(), day, index)).isEqualTo(expected);
    }

    /** From the last tenth (90000 and more) to the first (less than 10000); nothing is known that would make a spike. */
    @ParameterizedTest
    @CsvSource({
        "99950, 40, believed",
        "90000, 9999, believed",
        "90000, 10000, BELOW_PREVIOUS 2026-06-01 90000",
        "89999, 40, BELOW_PREVIOUS 2026-06-01 89999"})
    void believesATurnoverFromTheLastTenthToTheFirst(String before, String index, String expected) {
        assertThat(doubt(Counted.water("2026-06-01").read("2026-06-01", before), "2026-07-01", index)).isEqualTo(expected);
    }

    /** 50 up to the turnover and 70 after it are 120 m3, where 30 are usual. */
    @Test
    void looksIntoATurnoverThatWouldBeASpike() {
        Counted counted = Counted.water("2026-06-01").read("2026-06-01", "99950").usually(30);
        assertThat(doubt(counted, "2026-07-01", "40")).isEqualTo("believed");
        assertThat(doubt(counted, "2026-07-01", "70")).isEqualTo("SPIKE 120 90");
    }

    @Test
    void lastIndexOfARemovedMeterIsThatOfTheDayItWasRemoved() {
        Counted counted = Counted.of(Register.Plate.of(Flow.WATER, 5), "2025-01-01", "2026-05-01");
        assertThat(doubt(counted, "2026-05-01", "10")).isEqualTo("believed");
        assertThat(doubt(counted, "2026-05-02", "10")).isEqualTo("NO_METER_THEN 2026-05-02");
    }

    @Test
    void estimatesAreNoWitnesses() {
        Counted counted = aYear().estimated("2026-04-01", "500").estimated("2026-07-01", "600");
        assertThat(doubt(counted, "2026-07-01", "370")).isEqualTo("believed");
        assertThat(doubt(aYear().estimated("2026-06-15", "300"), "2026-06-01", "360")).isEqualTo("believed");
    }

    /** Nothing was used a year before: 10 m3 or 100 kWh bother nobody, more does. */
    @ParameterizedTest
    @CsvSource({"WATER, 10, believed", "WATER, 11, SPIKE 11 10", "CONSUMPTION, 100, believed",
        "CONSUMPTION, 101, SPIKE 101 100"})
    void letsSmallQuantitiesPass(Flow flow, String index, String expected) {
        Counted counted = Counted.of(Register.Plate.of(flow, 5), "2025-01-01", null)
                .read("2025-01-01", "0").read("2025-07-01", "0").read("2026-01-01", "0");
        assertThat(doubt(counted, "2026-07-01", index)).isEqualTo(expected);
    }

    /** 30 m3 a month of 30 days: 15 in the half of June, three times are 45. */
    @Test
    void judgesNewCustomersByTheProfileOfTheOffer() {
        Counted counted = Counted.water("2026-06-01").read("2026-06-01", "0").usually(30);
        assertThat(doubt(counted, "2026-06-16", "45")).isEqualTo("believed");
        assertThat(doubt(counted, "2026-06-16", "46")).isEqualTo("SPIKE 46 45");
    }

    @Test
    void believesAnyQuantityWhereNothingTellsWhatIsUsual() {
        assertThat(doubt(Counted.water("2026-06-01").read("2026-06-01", "0"), "2026-07-01", "5000")).isEqualTo("believed");
        assertThat(doubt(Counted.water("2026-06-01"), "2026-07-01", "5000")).isEqualTo("believed");
    }

    /** 3 units of 40 kWh are 120 kWh, where 32 are usual, three times are 96, and 100 bother nobody. */
    @Test
    void countsTheCoefficient() {
        Counted counted = Counted.of(
                new Register.Plate(Flow.CONSUMPTION, TimeClass.BASE, 6, BigDecimal.valueOf(40)), "2026-05-01", null)
                .read("2026-05-31", "0").usually(31);
        assertThat(doubt(counted, "2026-07-01", "2")).isEqualTo("believed");
        assertThat(doubt(counted, "2026-07-01", "3")).isEqualTo("SPIKE 120 100");
    }

    /** The range ends where the doubt begins: 280 + 270; 99950 + 90 = 40 after the turnover; nothing usual, no end. */
    @Test
    void tellsTheRangeThatWouldBeBelieved() {
        assertThat(range(aYear())).isEqualTo("280 to 550");
        assertThat(range(Counted.water("2026-06-01").read("2026-06-01", "99950").usually(30))).isEqualTo("99950 over to 40");
        assertThat(range(Counted.water("2026-06-01").read("2026-06-01", "99950").usually(9000))).isEqualTo("99950 over to 9999");
        assertThat(range(Counted.water("2026-06-01").read("2026-06-01", "80000").usually(9000))).isEqualTo("80000 to 99999");
        assertThat(range(Counted.water("2026-06-01").read("2026-06-01", "7.5"))).isEqualTo("8 to null");
        assertThat(range(Counted.water("2026-06-01").usually(30))).isEqualTo("none");
    }

    private static String range(Counted counted) {
        return new Plausibility(counted.register(), counted.usual(), RULES, TODAY).expectedToday()
                .map(range -> range.lowest() + (range.turnsOver() ? " over" : "") + " to " + range.highest())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({"TOO_MANY_DIGITS, true", "FUTURE_DATE, true", "NO_METER_THEN, true", "SPIKE, false", "CONTRADICTS, false"})
    void tellsTheImpossibleFromTheImplausible(org.quittance.metering.Doubt doubt, boolean impossible) {
        assertThat(new Doubted(doubt, java.util.List.of()).isImpossible()).isEqualTo(impossible);
    }
}
