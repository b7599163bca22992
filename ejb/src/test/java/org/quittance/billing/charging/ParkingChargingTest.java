package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quittance.billing.charging.Catalogue.amounts;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.texts;
import static org.quittance.billing.charging.Catalogue.version;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** Parking worked by hand: the fee of the month to come, the discount of the month that is over. */
class ParkingChargingTest {

    private static final Map<Integer, BigDecimal> SCALE = scale();
    private static final VersionPrices PRICES = prices(41, "2023-01-01", "80.00");
    private static final DateRange NOVEMBER = period("2026-11-01", "2026-12-01");
    private static final DateRange DECEMBER = period("2026-12-01", "2027-01-01");

    @Test
    void billsTheFeeInAdvanceAndTheDiscountAfterwards() {
        assertThat(texts(charge(List.of(PRICES), new Due(NOVEMBER, DECEMBER), Map.of(YearMonth.of(2026, 11), 4))))
                .containsExactly(
                        "PARKING_FEE 2026-12-01 2027-01-01: 31 DAY x 80 EUR_PER_MONTH = 80.00 + 20 % (41)",
                        "LOW_USE 2026-11-01 2026-12-01: -80.00 EUR x 25 PERCENT = -20.00 + 20 % (41)");
    }

    /** Of 80.00: 25 % up to 5 exits, then 2.5 % less each; 14 exits 2.5 %; from 15 on no line at all. */
    @ParameterizedTest
    @CsvSource({"0, -20.00", "4, -20.00", "5, -20.00", "6, -18.00", "7, -16.00", "8, -14.00", "9, -12.00", "10, -10.00",
        "11, -8.00", "12, -6.00", "13, -4.00", "14, -2.00", "15, ", "16, ", "400, "})
    void discountsByTheExitsOfTheMonth(int exits, String discount) {
        Charged charged = charge(List.of(PRICES), new Due(NOVEMBER, DECEMBER), Map.of(YearMonth.of(2026, 11), exits));
        List<String> found = charged.lines().stream().filter(line -> line.code().equals("LOW_USE"))
                .map(line -> line.net().euros().toPlainString()).toList();
        assertThat(found).isEqualTo(discount == null ? List.of() : List.of(discount));
        assertThat(charged.quantities()).singleElement()
                .satisfies(quantity -> assertThat(quantity.total()).isEqualByComparingTo(String.valueOf(exits)));
    }

    /** From 10 November: 80.00 x 21/30 = 56.00; five exits are five exits: 25 % = 14.00. */
    @Test
    void proratesTheFeeOfAPartMonthButNotItsExits() {
        Charged charged = charge(List.of(PRICES), new Due(period("2026-11-10", "2026-12-01"), period("2026-11-10", "2027-01-01")),
                Map.of(YearMonth.of(2026, 11), 5), period("2026-11-10", "2030-01-01"));
        assertThat(texts(charged)).containsExactly(
                "PARKING_FEE 2026-11-10 2027-01-01: 52 DAY x 80 EUR_PER_MONTH = 136.00 + 20 % (41)",
                "LOW_USE 2026-11-10 2026-12-01: -56.00 EUR x 25 PERCENT = -14.00 + 20 % (41)");
        assertThat(charged.lines().get(0).explanation())
                .isEqualTo(new Explanation(Formula.MONTHLY, List.of("80", "21/30 + 1", "1")));
        assertThat(charged.lines().get(1).explanation())
                .isEqualTo(new Explanation(Formula.LOW_USE, List.of("2026-11-01", "5", "56.00", "25")));
    }

    /** Nothing is to come after the last month: only its discount is left, and the document a credit note. */
    @Test
    void discountsTheLastMonthByItself() {
        DateRange none = period("2026-12-01", "2026-12-01");
        assertThat(texts(charge(List.of(PRICES), new Due(NOVEMBER, none), Map.of(YearMonth.of(2026, 11), 10))))
                .containsExactly("LOW_USE 2026-11-01 2026-12-01: -80.00 EUR x 12.5 PERCENT = -10.00 + 20 % (41)");
    }

    /** 80.00 until 15 November, 90.00 from 16 on: 40.00 + 45.00 = 85.00; 22.5 % = 19.125 -> 19.13, one line. */
    @Test
    void discountsAFeeThatChangedInsideTheMonthInOneLine() {
        List<VersionPrices> prices = List.of(PRICES, prices(42, "2026-11-16", "90.00"));
        assertThat(texts(charge(prices, new Due(NOVEMBER, DECEMBER), Map.of(YearMonth.of(2026, 11), 6)))).last()
                .isEqualTo("LOW_USE 2026-11-01 2026-12-01: -85.00 EUR x 22.5 PERCENT = -19.13 + 20 % (41)");
    }

    /** No such change is known: the VAT falls to 10 % on 16 November, so each half of the fee keeps its own. */
    @Test
    void discountsAtTheVatRateOfTheFee() {
        PriceBook book = PriceBook.of(List.of(PRICES), price -> true,
                Catalogue.rates(Map.of(Levy.VAT_PARKING, amounts("2014-01-01 20", "2026-11-16 10"))));
        assertThat(texts(new ParkingCharging(book, Map.of(), Catalogue.ALWAYS).charge(new Due(NOVEMBER, DECEMBER)))).containsExactly(
                "PARKING_FEE 2026-12-01 2027-01-01: 31 DAY x 80 EUR_PER_MONTH = 80.00 + 10 % (41)",
                "LOW_USE 2026-11-01 2026-11-16: -40.00 EUR x 25 PERCENT = -10.00 + 20 % (41)",
                "LOW_USE 2026-11-16 2026-12-01: -40.00 EUR x 25 PERCENT = -10.00 + 10 % (41)");
    }

    /** Only the scale's own VAT falls on 16 November: the fee's is 20 % all month, and so is that of its discount. */
    @Test
    void aChangeOfVatThatDoesNotTouchTheFeeLeavesOneDiscount() {
        assertThat(texts(discounted(Map.of(Levy.VAT_PARKING, amounts("2014-01-01 20"),
                Levy.VAT_ENERGY, amounts("2014-01-01 20", "2026-11-16 10")), FEE, scaleOf("PARKING_FEE"))))
                .containsExactly("LOW_USE 2026-11-01 2026-12-01: -80.00 EUR x 25 PERCENT = -20.00 + 20 % (41)");
    }

    /** The fee's VAT alone falls: 40.00 of it at either rate, each on its own days. */
    @Test
    void aChangeOfTheFeesVatSplitsTheDiscountByDays() {
        assertThat(texts(discounted(Map.of(Levy.VAT_PARKING, amounts("2014-01-01 20", "2026-11-16 10"),
                Levy.VAT_ENERGY, amounts("2014-01-01 20")), FEE, scaleOf("PARKING_FEE"))))
                .containsExactly(
                        "LOW_USE 2026-11-01 2026-11-16: -40.00 EUR x 25 PERCENT = -10.00 + 20 % (41)",
                        "LOW_USE 2026-11-16 2026-12-01: -40.00 EUR x 25 PERCENT = -10.00 + 10 % (41)");
    }

    /** 25 % of 80.00 at 20 % and of 10.00 at 5.5 %, on the same days: two lines, two codes, or one would be refused. */
    @Test
    void feesOfTwoVatRatesAreDiscountedUnderTwoCodes() {
        PriceTerms cleaning = price("CLEANING", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_FIXED, "10.00").inAdvance();
        assertThat(texts(discounted(Map.of(Levy.VAT_PARKING, amounts("2014-01-01 20"),
                Levy.VAT_FIXED, amounts("2014-01-01 5.5"), Levy.VAT_ENERGY, amounts("2014-01-01 20")),
                FEE, cleaning, scaleOf("PARKING_FEE", "CLEANING")))).containsExactly(
                        "LOW_USE 2026-11-01 2026-12-01: -80.00 EUR x 25 PERCENT = -20.00 + 20 % (41)",
                        "LOW_USE_5_5 2026-11-01 2026-12-01: -10.00 EUR x 25 PERCENT = -2.50 + 5.5 % (41)");
    }

    private static final PriceTerms FEE =
            price("PARKING_FEE", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_PARKING, "80.00").inAdvance();

    private static PriceTerms scaleOf(String... fees) {
        return price("LOW_USE", new PriceTerms.Rule(Basis.SCALE, null, null, null, null, List.of(fees), SCALE),
                Heading.PARKING, Levy.VAT_ENERGY, "0");
    }

    /** November without any exit. */
    private static Charged discounted(Map<Levy, Map<LocalDate, BigDecimal>> rates, PriceTerms... prices) {
        PriceBook book = PriceBook.of(List.of(version(41, "2023-01-01", prices)), price -> true, Catalogue.rates(rates));
        return new ParkingCharging(book, Map.of(), Catalogue.ALWAYS).charge(Due.inArrears(NOVEMBER));
    }

    @Test
    void discountsEveryMonthOfALongerPeriod() {
        assertThat(texts(charge(List.of(PRICES), Due.inArrears(period("2026-10-01", "2026-12-01")),
                Map.of(YearMonth.of(2026, 10), 15, YearMonth.of(2026, 11), 14)))).containsExactly(
                "LOW_USE 2026-11-01 2026-12-01: -80.00 EUR x 2.5 PERCENT = -2.00 + 20 % (41)");
    }

    @Test
    void isNotBilledBeforeItsTariffStarts() {
        assertThatThrownBy(() -> charge(List.of(PRICES), Due.inArrears(period("2022-12-01", "2023-01-01")), Map.of()))
                .hasMessage("NO_PRICE_IN_FORCE [2022-12-01, EXITS]");
    }

    /**
     * Billed out of turn until the 15th, November's exits are not all known; with its other half all of the month is
     * discounted: 80.00 x 20 % for 7 exits.
     */
    @Test
    void discountsAMonthThatIsBilledInTwoPartsOnceAndWhole() {
        DateRange none = period("2026-12-01", "2026-12-01");
        Map<YearMonth, Integer> exits = Map.of(YearMonth.of(2026, 11), 7);
        assertThat(charge(List.of(PRICES), new Due(period("2026-11-01", "2026-11-16"), none), exits))
                .isEqualTo(new Charged(List.of(), List.of()));
        assertThat(texts(charge(List.of(PRICES), new Due(period("2026-11-16", "2026-12-01"), none), exits)))
                .containsExactly("LOW_USE 2026-11-01 2026-12-01: -80.00 EUR x 20 PERCENT = -16.00 + 20 % (41)");
    }

    /** Supplied until 15 November: 80.00 x 15/30 = 40.00; 7 exits in these days: 20 %. */
    @Test
    void discountsTheLastMonthOfAContractThatEndsWithinIt() {
        DateRange none = period("2026-11-16", "2026-11-16");
        assertThat(texts(charge(List.of(PRICES), new Due(period("2026-11-01", "2026-11-16"), none),
                Map.of(YearMonth.of(2026, 11), 7), period("2025-09-01", "2026-11-16"))))
                .containsExactly("LOW_USE 2026-11-01 2026-11-16: -40.00 EUR x 20 PERCENT = -8.00 + 20 % (41)");
    }

    private static Charged charge(List<VersionPrices> prices, Due due, Map<YearMonth, Integer> exits) {
        return charge(prices, due, exits, Catalogue.ALWAYS);
    }

    private static Charged charge(
            List<VersionPrices> prices, Due due, Map<YearMonth, Integer> exits, DateRange supplied) {
        return new ParkingCharging(Catalogue.book(prices), exits, supplied).charge(due);
    }

    private static VersionPrices prices(long id, String from, String perMonth) {
        return version(id, from,
                price("PARKING_FEE", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_PARKING, perMonth).inAdvance(),
                price("LOW_USE", PriceTerms.Rule.scale("PARKING_FEE", SCALE), Heading.PARKING, Levy.VAT_PARKING, "0"));
    }

    private static Map<Integer, BigDecimal> scale() {
        Map<Integer, BigDecimal> scale = new HashMap<>();
        scale.put(0, new BigDecimal("25"));
        for (int exits = 6; exits <= 15; exits++) {
            scale.put(exits, new BigDecimal("2.5").multiply(BigDecimal.valueOf(15L - exits)));
        }
        return scale;
    }
}
