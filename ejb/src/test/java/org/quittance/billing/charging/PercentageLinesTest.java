package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.amounts;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.texts;
import static org.quittance.billing.charging.Catalogue.version;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** Percentages of a fee of 80.00 a month, worked by hand. */
class PercentageLinesTest {

    private static final PriceTerms FEE =
            price("FEE", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_PARKING, "80.00");
    private static final DateRange NOVEMBER = period("2026-11-01", "2026-12-01");
    private static final DateRange DECEMBER = period("2026-12-01", "2027-01-01");

    /** 5 % of the 80.00 of December, which is billed in November; not of November, which was billed before. */
    @Test
    void isBilledInAdvanceOfWhatIsBilledInAdvance() {
        Charged charged = charge(List.of(version(41, "2023-01-01", FEE.inAdvance(), percent("5"))),
                new Due(NOVEMBER, DECEMBER));
        assertThat(texts(charged)).containsExactly(
                "FEE 2026-12-01 2027-01-01: 31 DAY x 80 EUR_PER_MONTH = 80.00 + 20 % (41)",
                "SURCHARGE 2026-12-01 2027-01-01: 80.00 EUR x 5 PERCENT = 4.00 + 20 % (41)");
        assertThat(charged.lines()).allMatch(line -> line.what().advance());
    }

    /** October and November cost 160.00 in 61 days. 5 % until 15 November, 46 days: 160 x 46/61 = 120.66; then 6 % of 39.34. */
    @Test
    void sharesALineOutByDaysWhereThePercentageChanges() {
        List<VersionPrices> prices = List.of(
                version(41, "2023-01-01", FEE, percent("5")), version(42, "2026-11-16", FEE, percent("6")));
        assertThat(texts(charge(prices, Due.inArrears(period("2026-10-01", "2026-12-01"))))).containsExactly(
                "FEE 2026-10-01 2026-12-01: 61 DAY x 80 EUR_PER_MONTH = 160.00 + 20 % (41)",
                "SURCHARGE 2026-10-01 2026-11-16: 120.66 EUR x 5 PERCENT = 6.03 + 20 % (41)",
                "SURCHARGE 2026-11-16 2026-12-01: 39.34 EUR x 6 PERCENT = 2.36 + 20 % (42)");
    }

    /** The VAT of the surcharge alone falls to 10 % on 16 November: 15 of 30 days each, 40.00 x 5 % = 2.00. */
    @Test
    void sharesALineOutByDaysWhereItsVatChanges() {
        PriceTerms otherwiseTaxed = price(
                "SURCHARGE", PriceTerms.Rule.percentOf("FEE"), Heading.PARKING, Levy.VAT_STANDARD, "5");
        PriceBook book = PriceBook.of(List.of(version(41, "2023-01-01", FEE, otherwiseTaxed)), price -> true,
                Catalogue.rates(Map.of(Levy.VAT_STANDARD, amounts("2014-01-01 20", "2026-11-16 10"))));
        assertThat(texts(new ParkingCharging(book, Map.of(), Catalogue.ALWAYS).charge(Due.inArrears(NOVEMBER)))).containsExactly(
                "FEE 2026-11-01 2026-12-01: 30 DAY x 80 EUR_PER_MONTH = 80.00 + 20 % (41)",
                "SURCHARGE 2026-11-01 2026-11-16: 40.00 EUR x 5 PERCENT = 2.00 + 20 % (41)",
                "SURCHARGE 2026-11-16 2026-12-01: 40.00 EUR x 5 PERCENT = 2.00 + 10 % (41)");
    }

    /** From 21 November on: 10 of 30 days, 80.00 x 10/30 = 26.67; x 5 % = 1.3335 -> 1.33. */
    @Test
    void isOfTheDaysOnlyOnWhichItHolds() {
        List<VersionPrices> prices =
                List.of(version(41, "2023-01-01", FEE), version(42, "2026-11-21", FEE, percent("5")));
        assertThat(texts(charge(prices, Due.inArrears(NOVEMBER)))).last().isEqualTo(
                "SURCHARGE 2026-11-21 2026-12-01: 26.67 EUR x 5 PERCENT = 1.33 + 20 % (42)");
    }

    /** 100.01 in 31 days cut into thirds of the month: whatever the parts are, they add up to the line. */
    @Test
    void thePartsOfALineAddUpToIt() {
        PriceTerms odd = price("FEE", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_PARKING, "100.01");
        List<VersionPrices> prices = List.of(version(41, "2023-01-01", odd, percent("1")),
                version(42, "2026-12-08", odd, percent("2")), version(43, "2026-12-19", odd, percent("3")));
        BigDecimal bases = charge(prices, Due.inArrears(DECEMBER)).lines().stream()
                .filter(line -> line.code().equals("SURCHARGE")).map(line -> line.count().quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bases).isEqualByComparingTo("100.01");
    }

    private static Charged charge(List<VersionPrices> prices, Due due) {
        return new ParkingCharging(Catalogue.book(prices), Map.of(), Catalogue.ALWAYS).charge(due);
    }

    private static PriceTerms percent(String amount) {
        return price("SURCHARGE", PriceTerms.Rule.percentOf("FEE"), Heading.PARKING, Levy.VAT_PARKING, amount);
    }
}
