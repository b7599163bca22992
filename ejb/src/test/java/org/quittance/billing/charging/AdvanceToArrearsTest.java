package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.texts;
import static org.quittance.billing.charging.Catalogue.version;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** A fee of 62.00 a month and 10 % on it that tariffs bill in advance, or afterwards, and change about it. */
class AdvanceToArrearsTest {

    private static PriceTerms fee() {
        return price("PARKING_FEE", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_PARKING, "62.00");
    }

    private static PriceTerms guard() {
        return price("GUARD", PriceTerms.Rule.percentOf("PARKING_FEE"), Heading.PARKING, Levy.VAT_PARKING, "10");
    }

    private static List<String> charged(List<VersionPrices> tariff, Due due) {
        return texts(new ParkingCharging(Catalogue.book(tariff), Map.of(), Catalogue.ALWAYS).charge(due));
    }

    /**
     * January was billed in advance when a tariff came that bills from the 16th on afterwards: nothing of January is
     * billed again, and February waits for its end.
     */
    @Test
    void daysBilledInAdvanceAreNotBilledAgainAfterwards() {
        List<VersionPrices> tariff = List.of(version(1, "2026-01-01", fee().inAdvance(), guard()),
                version(2, "2027-01-16", fee(), guard()));
        Map<String, List<DateRange>> january = Map.of(
                "PARKING_FEE", List.of(period("2027-01-01", "2027-02-01")), "GUARD", List.of(period("2027-01-01", "2027-02-01")));

        assertThat(charged(tariff, new Due(period("2027-01-01", "2027-02-01"), period("2027-01-01", "2027-03-01")).without(january)))
                .isEmpty();
        assertThat(charged(tariff, new Due(period("2027-02-01", "2027-03-01"), period("2027-02-01", "2027-04-01")).without(january)))
                .containsExactly(
                        "PARKING_FEE 2027-02-01 2027-03-01: 28 DAY x 62 EUR_PER_MONTH = 62.00 + 20 % (2)",
                        "GUARD 2027-02-01 2027-03-01: 62.00 EUR x 10 PERCENT = 6.20 + 20 % (2)");
    }

    /** The advance reached January 10th only: 62.00 x 22/31 = 44.00 is left of it. */
    @Test
    void theDaysThatTheAdvanceDidNotReachAreBilledAfterwards() {
        List<VersionPrices> tariff = List.of(version(1, "2026-01-01", fee().inAdvance()), version(2, "2027-01-05", fee()));

        assertThat(charged(tariff, new Due(period("2027-01-01", "2027-02-01"), period("2027-01-01", "2027-03-01"))
                .without(Map.of("PARKING_FEE", List.of(period("2027-01-01", "2027-01-10")))))).containsExactly(
                        "PARKING_FEE 2027-01-10 2027-02-01: 22 DAY x 62 EUR_PER_MONTH = 44.00 + 20 % (2)");
    }

    /**
     * The bill of December billed no day in advance when a tariff came that does from January 21st on: that of January
     * bills 20 days afterwards, 62.00 x 20/31 = 40.00, and in advance 11 days of January and February: 22.00 + 62.00.
     */
    @Test
    void aPriceThatComesToBeBilledInAdvanceLosesNoDay() {
        List<VersionPrices> tariff = List.of(version(1, "2026-01-01", fee()), version(2, "2027-01-21", fee().inAdvance()));

        assertThat(charged(tariff, new Due(period("2027-01-01", "2027-02-01"), period("2027-01-01", "2027-03-01"))
                .without(Map.of("OTHER_FEE", List.of(period("2027-01-01", "2027-02-01")))))).containsExactly(
                        "PARKING_FEE 2027-01-01 2027-01-21: 20 DAY x 62 EUR_PER_MONTH = 40.00 + 20 % (1)",
                        "PARKING_FEE 2027-01-21 2027-03-01: 39 DAY x 62 EUR_PER_MONTH = 84.00 + 20 % (2)");
    }
}
