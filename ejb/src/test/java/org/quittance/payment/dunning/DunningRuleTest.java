package org.quittance.payment.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.payment.dunning.DunningRules.ENERGY;
import static org.quittance.payment.dunning.DunningRules.FOUNTAIN;
import static org.quittance.payment.dunning.DunningRules.PARKING;
import static org.quittance.payment.dunning.DunningRules.SHOP;
import static org.quittance.payment.dunning.DunningRules.WATER;
import static org.quittance.payment.dunning.DunningRules.bearing;
import static org.quittance.payment.dunning.DunningRules.company;
import static org.quittance.payment.dunning.DunningRules.disputed;
import static org.quittance.payment.dunning.DunningRules.dunned;
import static org.quittance.payment.dunning.DunningRules.fee;
import static org.quittance.payment.dunning.DunningRules.invoice;
import static org.quittance.payment.dunning.DunningRules.on;
import static org.quittance.payment.dunning.DunningRules.paused;
import static org.quittance.payment.dunning.DunningRules.person;
import static org.quittance.payment.dunning.DunningRules.planned;
import static org.quittance.payment.dunning.DunningRules.vulnerable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.Debtor.Supplied;
import org.quittance.payment.arrears.Protection;

/** What is due on a day, reckoned by hand. */
class DunningRuleTest {

    private static final Map<String, Supplied> SUPPLIES = Map.of("ENERGY", ENERGY, "WATER", WATER, "SHOP", SHOP,
            "FOUNTAIN", FOUNTAIN, "PARKING", PARKING);

    /** 10 May + 8 days is 18 May. 25 February + 8 days is 5 March, in a leap year 4 March. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2026-05-10, -", "2026-05-10, 2026-05-17, -", "2026-05-10, 2026-05-18, REMINDER 82.40 [F1]",
        "2026-05-10, 2026-07-01, REMINDER 82.40 [F1]", "2027-02-25, 2027-03-04, -", "2027-02-25, 2027-03-05, REMINDER 82.40 [F1]",
        "2028-02-25, 2028-03-03, -", "2028-02-25, 2028-03-04, REMINDER 82.40 [F1]", "2028-02-29, 2028-03-08, REMINDER 82.40 [F1]",
        "2026-12-28, 2027-01-04, -", "2026-12-28, 2027-01-05, REMINDER 82.40 [F1]"})
    void remindsEightDaysAfterTheDueDate(String due, String day, String expected) {
        assertThat(on(day, person(invoice(1, due, "82.40")))).isEqualTo(expected);
    }

    /** 15 days after the reminder, 15 after the notice, 20 after the notice of the cut; then nothing is left. */
    @ParameterizedTest
    @CsvSource({
        "1, 2026-05-18, 2026-06-01, -", "1, 2026-05-18, 2026-06-02, FORMAL_NOTICE 82.40 [F1]",
        "2, 2026-06-02, 2026-06-16, -", "2, 2026-06-02, 2026-06-17, CUT_NOTICE 82.40 [F1]",
        "3, 2026-06-17, 2026-07-06, -", "3, 2026-06-17, 2026-07-07, CUT 82.40 [F1]",
        "4, 2026-07-07, 2027-07-07, -"})
    void eachStepWaitsForTheOneBefore(int taken, String lastOn, String day, String expected) {
        assertThat(on(day, person(dunned(invoice(1, "2026-05-10", "82.40"), taken, lastOn, null)))).isEqualTo(expected);
    }

    /** Noticed 20 days before. Of homes: from 1 November to 31 March, until 2014 to 15 March; also on 29 February. Companies have no home. */
    @ParameterizedTest
    @CsvSource({
        "ENERGY, 2026-10-31, CUT 82.40 [F1]", "ENERGY, 2026-11-01, WINTER_TRUCE", "ENERGY, 2027-02-28, WINTER_TRUCE",
        "ENERGY, 2028-02-29, WINTER_TRUCE", "ENERGY, 2027-03-31, WINTER_TRUCE", "ENERGY, 2027-04-01, CUT_NOTICE 82.40 [F1]", "ENERGY, 2027-04-21, CUT 82.40 [F1]",
        "ENERGY, 2014-03-15, WINTER_TRUCE", "ENERGY, 2014-03-16, CUT_NOTICE 82.40 [F1]", "ENERGY, 2015-03-16, WINTER_TRUCE",
        "WATER, 2026-07-01, HOME_WATER", "WATER, 2026-12-31, HOME_WATER", "WATER, 2028-02-29, HOME_WATER",
        "WATER, 2013-04-16, CUT 82.40 [F1]", "SHOP, 2026-12-24, CUT 82.40 [F1]", "FOUNTAIN, 2026-12-24, CUT 82.40 [F1]",
        "PARKING, 2026-12-24, CUT 82.40 [F1]"})
    void neverCutsWhatTheLawKeeps(String supplied, String day, String expected) {
        assertThat(on(day, person(dunned(invoice(1, "2013-01-10", "82.40", SUPPLIES.get(supplied)), 3,
                LocalDate.parse(day).minusDays(20).toString(), null))))
                .isEqualTo(expected);
    }

    @Test
    void doesNotThreatenWithWhatItMayNotDo() {
        assertThat(on("2026-12-01", person(dunned(invoice(1, "2026-09-10", "82.40"), 2, "2026-10-20", null))))
                .isEqualTo("WINTER_TRUCE");
    }

    @Test
    void anInvoiceThatBillsWaterOfAHomeTooIsKeptWhole() {
        assertThat(on("2026-07-07", person(dunned(invoice(1, "2026-05-10", "82.40", ENERGY, WATER), 3, "2026-06-17", null))))
                .isEqualTo("HOME_WATER");
    }

    @Test
    void cutsForTheInvoicesThatMayBeCutForAndLeavesTheOthers() {
        assertThat(on("2026-07-07", person(dunned(invoice(1, "2026-05-10", "82.40", WATER), 3, "2026-06-17", null),
                dunned(invoice(2, "2026-05-10", "60.00", ENERGY), 3, "2026-06-17", null)))).isEqualTo("CUT 60.00 [F2]");
    }

    @Test
    void remindsInWinterAsInSummer() {
        assertThat(on("2026-12-20", person(invoice(1, "2026-12-10", "82.40", ENERGY, WATER)))).isEqualTo("REMINDER 82.40 [F1]");
    }

    /** 82.40 less 50.00 is 32.40; all of it, or more, leaves nothing; 70.00 leaves 12.40, less than 15.00. */
    @ParameterizedTest
    @CsvSource({"50.00, REMINDER 32.40 [F1]", "82.40, DISPUTED", "100.00, DISPUTED", "70.00, BELOW_SMALLEST"})
    void asksOnlyForWhatIsNotDisputed(String amount, String expected) {
        assertThat(on("2026-05-18", person(disputed(invoice(1, "2026-05-10", "82.40"), amount)))).isEqualTo(expected);
    }

    @Test
    void leavesInvoicesOfAPaymentPlanAloneAndAsksForTheOthers() {
        assertThat(on("2026-05-18", person(planned(invoice(1, "2026-05-10", "82.40"))))).isEqualTo("PAYMENT_PLAN");
        assertThat(on("2026-05-18", person(planned(invoice(1, "2026-05-10", "82.40")), invoice(2, "2026-05-09", "33.10"))))
                .isEqualTo("REMINDER 33.10 [F2]");
    }

    /** Collected or about to be: neither booked nor returned. */
    @Test
    void waitsForADebitThatIsUnderWay() {
        assertThat(on("2026-05-18", person(paused(invoice(1, "2026-05-10", "82.40"), Protection.DEBIT_UNDER_WAY))))
                .isEqualTo("DEBIT_UNDER_WAY");
        assertThat(on("2026-05-18", person(paused(invoice(1, "2026-05-10", "82.40"), Protection.DEBIT_UNDER_WAY),
                invoice(2, "2026-05-09", "33.10")))).isEqualTo("REMINDER 33.10 [F2]");
    }

    /** The notice of 20 October is from before the truce; on 1 April it is given anew, whoever was cut in summer is not told twice. */
    @Test
    void tellsACutAnewAfterTheTruce() {
        assertThat(on("2027-03-31", person(dunned(invoice(1, "2026-08-10", "82.40"), 3, "2026-10-20", null))))
                .isEqualTo("WINTER_TRUCE");
        assertThat(on("2027-04-01", person(dunned(invoice(1, "2026-08-10", "82.40"), 3, "2026-10-20", null))))
                .isEqualTo("CUT_NOTICE 82.40 [F1]");
        assertThat(on("2027-04-01", person(dunned(invoice(1, "2026-08-10", "82.40", SHOP), 3, "2026-10-20", null))))
                .isEqualTo("CUT 82.40 [F1]");
    }

    /** 82.40 and 40.00 charged by the notice before; 14.99 alone would be too little. */
    @Test
    void asksForWhatEarlierActsCharged() {
        Debtor debtor = new Debtor(1, 1, true, false, Money.of("40.00"), List.of(), List.of(invoice(1, "2026-05-10", "82.40", SHOP)));
        assertThat(on("2026-05-18", debtor)).isEqualTo("REMINDER 122.40 [F1]");
        assertThat(debtor.overdue(LocalDate.parse("2026-05-18"))).isEqualTo(Money.of("122.40"));
        assertThat(on("2026-05-18", new Debtor(1, 1, true, false, Money.of("0.01"), List.of(),
                List.of(invoice(1, "2026-05-10", "14.99", SHOP))))).isEqualTo("REMINDER 15.00 [F1]");
    }

    /** 40.00 due on 10 May: reminded 8 days later, put on notice 15 days after that, and nothing more. */
    @Test
    void asksForAFeeThatAloneIsUnpaidAndChargesNothingForIt() {
        assertThat(on("2026-05-17", bearing(company(), fee(7, "2026-05-10", "40.00")))).isEqualTo("-");
        assertThat(on("2026-05-18", bearing(company(), fee(7, "2026-05-10", "40.00")))).isEqualTo("REMINDER 40.00 [FF7]");
        assertThat(on("2026-06-02", bearing(company(), dunned(fee(7, "2026-05-10", "40.00"), 1, "2026-05-18", null))))
                .isEqualTo("FORMAL_NOTICE 40.00 [FF7]");
        assertThat(on("2026-12-31", bearing(company(), dunned(fee(7, "2026-05-10", "40.00"), 2, "2026-06-02", null))))
                .isEqualTo("-");
    }

    /** 82.40 and 40.00; the second fee, due on 5 June, is 10.00 more, and is asked for with the first one. */
    @Test
    void namesAFeeInTheLettersAboutInvoicesAsLongAsThereAreAny() {
        assertThat(on("2026-05-18", bearing(company(invoice(1, "2026-05-17", "82.40", SHOP)), fee(7, "2026-05-10", "40.00"))))
                .isEqualTo("-");
        assertThat(on("2026-05-25", bearing(company(invoice(1, "2026-05-17", "82.40", SHOP)), fee(7, "2026-05-10", "40.00"))))
                .isEqualTo("REMINDER 122.40 [F1]");
        assertThat(on("2026-05-25", bearing(person(planned(invoice(1, "2026-05-10", "82.40"))), fee(7, "2026-05-10", "40.00"),
                fee(8, "2026-06-05", "10.00")))).isEqualTo("REMINDER 50.00 [FF7]");
        assertThat(on("2026-12-31", bearing(person(dunned(invoice(1, "2026-05-10", "82.40", PARKING), 4, "2026-07-01", null)),
                fee(7, "2026-11-10", "40.00")))).isEqualTo("REMINDER 40.00 [FF7]");
    }

    /** Of two fees of 40.00 and 10.00 the first is disputed, whole or up to 15.00: 25.00 + 10.00 are asked for, or 82.40 + 35.00. */
    @Test
    void asksForNoFeeAsFarAsItIsDisputed() {
        assertThat(on("2026-05-18", bearing(person(), disputed(fee(7, "2026-05-10", "40.00"), "40.00")))).isEqualTo("DISPUTED");
        assertThat(on("2026-05-18", bearing(person(), disputed(fee(7, "2026-05-10", "40.00"), "15.00"), fee(8, "2026-06-05", "10.00"))))
                .isEqualTo("REMINDER 35.00 [FF7]");
        assertThat(on("2026-05-25", bearing(person(invoice(1, "2026-05-17", "82.40")), disputed(fee(7, "2026-05-10", "40.00"), "15.00"),
                fee(8, "2026-06-05", "10.00")))).isEqualTo("REMINDER 117.40 [F1]");
    }

    /** The debit under way pays 40.00: the letter about the invoice asks for the other fee only, 10.00. */
    @Test
    void leavesAFeeToItsDebit() {
        assertThat(on("2026-05-18", bearing(person(), paused(fee(7, "2026-05-10", "40.00"), Protection.DEBIT_UNDER_WAY))))
                .isEqualTo("DEBIT_UNDER_WAY");
        assertThat(on("2026-05-18", bearing(person(invoice(1, "2026-05-10", "82.40")),
                paused(fee(7, "2026-05-10", "40.00"), Protection.DEBIT_UNDER_WAY), fee(8, "2026-05-10", "10.00"))))
                .isEqualTo("REMINDER 92.40 [F1]");
    }

    @Test
    void writesNoLetterAboutLittleUntilItBecomesMore() {
        assertThat(on("2026-05-18", person(invoice(1, "2026-05-10", "14.99")))).isEqualTo("BELOW_SMALLEST");
        assertThat(on("2026-05-18", person(invoice(1, "2026-05-10", "15.00")))).isEqualTo("REMINDER 15.00 [F1]");
        // 9.00 and 6.00 are 15.00 together; the second was due on 17 May and is only asked for eight days later.
        assertThat(on("2026-05-18", person(invoice(1, "2026-05-10", "9.00"), invoice(2, "2026-05-17", "6.00"))))
                .isEqualTo("REMINDER 9.00 [F1]");
        assertThat(on("2026-05-18", person(invoice(1, "2026-05-10", "9.00"), invoice(2, "2026-05-18", "6.00"))))
                .isEqualTo("BELOW_SMALLEST");
    }

    @Test
    void sparesTheVulnerableWhereTheStepSaysSo() {
        assertThat(on("2026-05-18", vulnerable(invoice(1, "2026-05-10", "82.40")))).isEqualTo("REMINDER 82.40 [F1]");
        assertThat(on("2026-06-17", vulnerable(dunned(invoice(1, "2026-05-10", "82.40"), 2, "2026-06-02", null))))
                .isEqualTo("VULNERABLE");
    }

    /**
     * 1,000.00 at 12 % a year: 23 days of 365 are 7.5616; of a leap year 7.5410; 11 days of 2027 and 12 of 2028 are 120 x
     * (11/365 + 12/366) = 7.5509. Once charged, costs are not charged again and interest goes on from the day after: 30 days
     * from 24 April to 23 May are 9.8630.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-04-23, , FORMAL_NOTICE 1000.00 + 40.00 + 7.56 [F1]",
        "2028-03-31, 2028-04-23, , FORMAL_NOTICE 1000.00 + 40.00 + 7.54 [F1]",
        "2027-12-20, 2028-01-12, , FORMAL_NOTICE 1000.00 + 40.00 + 7.55 [F1]",
        "2026-03-31, 2026-05-23, 2026-04-23, FORMAL_NOTICE 1000.00 + 9.86 [F1]"})
    void chargesCompanies(String due, String day, String charged, String expected) {
        assertThat(on(day, company(dunned(invoice(1, due, "1000.00", SHOP), 1, due, charged)))).isEqualTo(expected);
    }

    @Test
    void chargesCompaniesForEachInvoiceAndOnlyWhereTheStepSaysSo() {
        assertThat(on("2026-04-23", company(dunned(invoice(1, "2026-03-31", "1000.00", SHOP), 1, "2026-04-08", null),
                dunned(invoice(2, "2026-03-31", "1000.00", SHOP), 1, "2026-04-08", null))))
                .isEqualTo("FORMAL_NOTICE 2000.00 + 80.00 + 15.12 [F1, F2]");
        assertThat(on("2026-04-08", company(invoice(1, "2026-03-31", "1000.00", SHOP)))).isEqualTo("REMINDER 1000.00 [F1]");
    }

    @Test
    void neverChargesConsumers() {
        assertThat(on("2026-04-23", person(dunned(invoice(1, "2026-03-31", "1000.00"), 1, "2026-04-08", null))))
                .isEqualTo("FORMAL_NOTICE 1000.00 [F1]");
    }

    @Test
    void takesTheMostAdvancedStepAndLeavesTheOthersForAnotherDay() {
        assertThat(on("2026-06-02", person(dunned(invoice(1, "2026-05-10", "82.40"), 1, "2026-05-18", null),
                invoice(2, "2026-05-20", "33.10")))).isEqualTo("FORMAL_NOTICE 82.40 [F1]");
    }

    @Test
    void aProtectedStepDoesNotStandInTheWayOfAnEarlierOne() {
        assertThat(on("2026-12-20", person(dunned(invoice(1, "2026-05-10", "82.40"), 3, "2026-06-17", null),
                invoice(2, "2026-12-10", "33.10")))).isEqualTo("REMINDER 33.10 [F2]");
    }
}
