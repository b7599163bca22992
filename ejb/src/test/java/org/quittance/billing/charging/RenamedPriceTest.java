package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.version;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;

/** A fee of 90.00 a month that is called otherwise from November 16th, 2026, on. */
class RenamedPriceTest {

    private static PriceTerms fee(String name, String account) {
        return new PriceTerms("PARKING_FEE", PriceTerms.Rule.perMonth(),
                new PriceTerms.Labels(Heading.PARKING, name, name, Levy.VAT_PARKING, account), new BigDecimal("90.00"));
    }

    private static List<String> november(PriceTerms before, PriceTerms after) {
        return charged(before, after, period("2026-11-01", "2026-12-01"));
    }

    private static List<String> charged(PriceTerms before, PriceTerms after, DateRange days) {
        PriceBook book = Catalogue.book(List.of(version(41, "2023-01-01", before), version(42, "2026-11-16", after)));
        return new ParkingCharging(book, Map.of(), Catalogue.ALWAYS).charge(Due.inArrears(days)).lines().stream()
                .map(line -> line.what().labels().french() + " " + line.count().quantity() + " days " + line.net().euros())
                .toList();
    }

    @Test
    void isOneLineUnderTheLaterName() {
        assertThat(november(fee("Place", "7061"), fee("Place couverte", "7061")))
                .containsExactly("Place couverte 30 days 90.00");
    }

    @Test
    void keepsItsNameOnBillsOfTheDaysBefore() {
        assertThat(charged(fee("Place", "7061"), fee("Place couverte", "7061"), period("2026-10-01", "2026-11-01")))
                .containsExactly("Place 31 days 90.00");
    }

    /** Another account in the books is another line. */
    @Test
    void isCutWhereItIsBookedOtherwise() {
        assertThat(november(fee("Place", "7061"), fee("Place couverte", "7062")))
                .containsExactly("Place 15 days 45.00", "Place couverte 15 days 45.00");
    }
}
