package org.quittance.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.TimeClass;
import org.quittance.metering.EstimationBasis;
import org.quittance.metering.Flow;
import org.quittance.metering.Register;

class EstimationTest {

    /** 90 m3 in the 181 days of the first half of 2025, 90 m3 in the 184 days of the second. */
    private static Counted aYear() {
        return Counted.water("2025-01-01")
                .read("2025-01-01", "100").read("2025-07-01", "190").read("2026-01-01", "280");
    }

    private static String estimate(Counted counted, String day) {
        Optional<Estimation.Estimate> estimate =
                new Estimation(counted.register(), counted.usual()).on(LocalDate.parse(day));
        return estimate.map(found -> found.index().toPlainString() + " " + found.basis()).orElse("nothing");
    }

    /**
     * Between readings: 90 m3 in 181 days, so 90 days are 44.75 m3 and 1 day is 0.497. After the last: the same days of
     * 2025, 90 m3 until July, 44.75 until April; 45 more until October 1st (92 of 184 days), so
     * 280 + 90 + 45 = 415.
     */
    @ParameterizedTest
    @CsvSource({
        "2025-04-01, 145 BETWEEN_READINGS",
        "2025-01-02, 100 BETWEEN_READINGS",
        "2025-01-03, 101 BETWEEN_READINGS",
        "2026-04-01, 325 LAST_YEAR",
        "2026-07-01, 370 LAST_YEAR",
        "2026-10-01, 415 LAST_YEAR",
        "2024-12-31, nothing"})
    void takesReadingsAroundTheDayElseTheYearBefore(String day, String expected) {
        assertThat(estimate(aYear(), day)).isEqualTo(expected);
    }

    /** A year and a day after the last reading the same days are not known: 180 m3 in 365 days, 366 days are 180.49. */
    @Test
    void takesTheOwnAverageWhereTheYearBeforeIsNotWhollyKnown() {
        assertThat(estimate(aYear(), "2027-01-02")).isEqualTo("460 OWN_AVERAGE");
    }

    /** 7 m3 in two days: 3.5 in one, half up. */
    @Test
    void roundsHalfUpToWholeUnits() {
        assertThat(estimate(Counted.water("2026-01-01").read("2026-01-01", "100").read("2026-01-03", "107"), "2026-01-02"))
                .isEqualTo("104 BETWEEN_READINGS");
    }

    /** 56 m3 in the 28 days of February 2023 are 2 a day, 58 in the 29 days of February 2024. */
    @Test
    void givesALeapDayItsShare() {
        Counted counted = Counted.water("2023-01-01")
                .read("2023-02-01", "0").read("2023-03-01", "56").read("2024-02-01", "600");
        assertThat(estimate(counted, "2024-03-01")).isEqualTo("658 LAST_YEAR");
    }

    /** 120 m3 in the 60 days to January 30th are 2 a day. */
    @Test
    void takesTheOwnAverageInTheFirstYear() {
        Counted counted = Counted.water("2025-12-01").read("2025-12-01", "0").read("2026-01-30", "120").usually(31);
        assertThat(estimate(counted, "2026-02-09")).isEqualTo("140 OWN_AVERAGE");
    }

    /** 29 days are no average. January has 31 days and 31 m3, February 28 and 56: 16 + 14 x 2. */
    @Test
    void takesTheProfileOfTheOfferForNewCustomers() {
        Counted counted = Counted.water("2025-12-18").read("2025-12-18", "0").read("2026-01-16", "500")
                .usually(31, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(estimate(counted, "2026-02-15")).isEqualTo("544 OFFER_PROFILE");
    }

    @Test
    void takesNoAverageFromEstimates() {
        Counted counted = Counted.water("2025-12-01").read("2025-12-01", "0").estimated("2026-01-30", "120").usually(31);
        assertThat(estimate(counted, "2026-01-31")).isEqualTo("121 OFFER_PROFILE");
    }

    /** The customer came in July: what others used before says nothing, one reading gives no average. */
    @Test
    void knowsNothingOfThoseWhoLivedThereBefore() {
        Counted counted = aYear().heldSince("2026-01-01");
        assertThat(estimate(counted, "2026-07-01")).isEqualTo("nothing");
        assertThat(estimate(counted.usually(31), "2026-01-11")).isEqualTo("290 OFFER_PROFILE");
    }

    /** The old meter counted 90 m3 in the first half of 2025; the new one starts at 5 in October. */
    @Test
    void remembersTheYearBeforeAcrossASwap() {
        Counted old = Counted.of(Register.Plate.of(Flow.WATER, 5), "2024-01-01", "2025-10-01")
                .read("2025-01-01", "100").read("2025-07-01", "190").read("2025-10-01", "235");
        Counted counted = Counted.water("2025-10-01").read("2025-10-01", "5").read("2026-01-01", "50").after(old);
        assertThat(estimate(counted, "2026-07-01")).isEqualTo("140 LAST_YEAR");
    }

    @Test
    void startsAgainAtZeroAfterTheLastNumber() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "99990").usually(31);
        assertThat(estimate(counted, "2026-01-21")).isEqualTo("10 OFFER_PROFILE");
    }

    /** Nothing was used in January, so nothing is in February: rounded, 100.3 would be 100, and the index had gone down. */
    @Test
    void isNotBelowTheLastReading() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "100.3").read("2026-01-31", "100.3");
        assertThat(estimate(counted, "2026-02-28")).isEqualTo("100.3 OWN_AVERAGE");
    }

    /** 8 m3 in 41 days: 36 days are 7.02, so 99,997; 40 days 7.80, so 99,998. The estimate between tells nothing. */
    @Test
    void goesByTheReadingsAroundTheDayAndNotByAnEarlierEstimate() {
        Counted counted = Counted.water("2026-01-01").read("2026-01-01", "99990").estimated("2026-02-01", "20")
                .read("2026-02-11", "99998");
        assertThat(estimate(counted, "2026-02-06")).isEqualTo("99997 BETWEEN_READINGS");
        assertThat(estimate(counted, "2026-02-10")).isEqualTo("99998 BETWEEN_READINGS");
    }

    /** One unit of the index is 40 kWh: 31 kWh a day for 20 days are 620 kWh, 15.5 units. */
    @Test
    void countsInUnitsOfTheIndex() {
        Counted counted = Counted.of(
                new Register.Plate(Flow.CONSUMPTION, TimeClass.BASE, 6, BigDecimal.valueOf(40)), "2026-01-01", null)
                .read("2026-01-01", "1000").usually(961);
        assertThat(estimate(counted, "2026-01-21")).isEqualTo("1016 OFFER_PROFILE");
    }

    @Test
    void estimatesNothingFromNothing() {
        assertThat(estimate(Counted.water("2026-01-01").usually(31), "2026-07-01")).isEqualTo("nothing");
        assertThat(estimate(Counted.water("2026-01-01").read("2026-01-01", "0"), "2026-07-01")).isEqualTo("nothing");
    }

    @Test
    void estimatesNothingBetweenReadingsThatContradictEachOther() {
        assertThat(estimate(Counted.water("2026-01-01").read("2026-01-01", "500").read("2026-03-01", "400").usually(31),
                "2026-02-01")).isEqualTo("nothing");
    }

    @Test
    void namesTheBasisFromTheBestToTheLast() {
        assertThat(EstimationBasis.values()).containsExactly(EstimationBasis.BETWEEN_READINGS, EstimationBasis.LAST_YEAR,
                EstimationBasis.OWN_AVERAGE, EstimationBasis.OFFER_PROFILE);
    }
}
