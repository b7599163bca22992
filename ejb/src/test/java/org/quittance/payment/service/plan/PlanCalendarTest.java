package org.quittance.payment.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.YearCost;
import org.quittance.contract.BillingCycle;
import org.quittance.money.Money;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InstalmentTerms;
import org.quittance.payment.PlanCalendar;
import org.quittance.payment.PlanConsent;
import org.quittance.payment.sepa.BankCalendar;
import org.quittance.time.DateRange;

class PlanCalendarTest {

    private static InstalmentTerms terms(int most, int fewest, Integer settlementMonth) {
        return new InstalmentTerms("EAU", LocalDate.of(2020, 1, 1), new InstalmentTerms.Year(most, fewest, settlementMonth, 45),
                new InstalmentTerms.Debits(List.of(5, 15, 31), 14, 1, 50));
    }

    private static PlanCalendar calendar(
            InstalmentTerms terms, BillingCycle cycle, String billedUntil, String today, int day) {
        return PlanCalendar.of(terms, cycle, LocalDate.parse(billedUntil),
                new PlanCalendar.Wish(LocalDate.parse(today), day), BankCalendar::onOrAfter);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    /** 5 December 2026 and 5 June 2027 are Saturdays, 5 September 2027 is a Sunday; the others are bank days. */
    @Test
    void hasElevenDebitsOnBankDaysBeforeTheMonthOfSettlement() {
        PlanCalendar calendar = calendar(terms(11, 9, null), BillingCycle.MONTHLY, "2026-11-01", "2026-11-21", 5);

        assertThat(calendar.period()).isEqualTo(new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 1)));
        assertThat(calendar.debits()).isEqualTo(days("2026-12-07", "2027-01-05", "2027-02-05", "2027-03-05", "2027-04-05",
                "2027-05-05", "2027-06-07", "2027-07-05", "2027-08-05", "2027-09-06", "2027-10-05"));
    }

    /**
     * The last day of a leap February; 30 April 2028 is a Sunday and 1 May no bank day; 30 September is a Saturday; after
     * 31 December 2028, a Sunday, and New Year banks work on 2 January, behind the year: that debit is left to the settlement.
     */
    @Test
    void takesTheLastDayOfShortMonths() {
        PlanCalendar calendar = calendar(terms(12, 9, null), BillingCycle.MONTHLY, "2028-01-01", "2027-12-10", 31);

        assertThat(calendar.debits()).isEqualTo(days("2028-01-31", "2028-02-29", "2028-03-31", "2028-05-02", "2028-05-31",
                "2028-06-30", "2028-07-31", "2028-08-31", "2028-10-02", "2028-10-31", "2028-11-30"));
    }

    @ParameterizedTest
    @CsvSource({
        // cycle, billed until, today, most, fewest, settled in month: first day, end, debits, first debit
        "MONTHLY,     2026-11-01, 2026-11-21, 10,  9,    , 2026-11-01, 2027-11-01, 10, 2026-12-15",
        // the month of the beginning itself has no debit
        "MONTHLY,     2026-12-01, 2026-12-02, 11,  9,    , 2026-12-01, 2027-12-01, 11, 2027-01-15",
        // something of November is billed or about to be: from December on
        "MONTHLY,     2026-11-11, 2026-11-21, 11,  9,    , 2026-12-01, 2027-12-01, 11, 2027-01-15",
        // billed in advance until the new year
        "MONTHLY,     2027-01-01, 2026-11-21, 11,  9,    , 2027-01-01, 2028-01-01, 11, 2027-02-15",
        // of the half-year from July on seven debits are left: enough for six, too few for nine
        "HALF_YEARLY, 2026-07-01, 2026-11-21, 11,  6,    , 2026-07-01, 2027-07-01,  7, 2026-12-15",
        "HALF_YEARLY, 2026-07-01, 2026-11-21, 11,  9,    , 2027-01-01, 2028-01-01, 11, 2027-02-15",
        // days before the half-year that nobody billed yet are billed by the cycle
        "HALF_YEARLY, 2025-07-01, 2026-07-02, 11,  9,    , 2026-07-01, 2027-07-01, 11, 2026-08-17",
        // settled every June: seven months on
        "MONTHLY,     2026-11-01, 2026-11-21, 11,  3,   6, 2026-11-01, 2027-06-01,  6, 2026-12-15",
        // settled every January: in half a year at the earliest, so in the year after the next one
        "MONTHLY,     2026-11-01, 2026-11-21, 11,  3,   1, 2026-11-01, 2028-01-01, 11, 2026-12-15",
    })
    void beginsWhereNothingIsBilledYet(BillingCycle cycle, String billedUntil, String today, int most, int fewest,
            Integer month, LocalDate start, LocalDate end, int debits, LocalDate first) {
        PlanCalendar calendar = calendar(terms(most, fewest, month), cycle, billedUntil, today, 15);

        assertThat(calendar.period()).isEqualTo(new DateRange(start, end));
        assertThat(calendar.debits()).hasSize(debits).startsWith(first);
    }

    private static InstalmentPlan plan(PlanCalendar calendar, int day) {
        return new InstalmentPlan(new InstalmentPlan.Subject(1, 2, true, true), calendar.period(),
                new InstalmentPlan.Schedule(day, Money.of("50.00"), calendar.debits()),
                new YearCost(Money.of("550.00"), YearCost.Source.LAST_YEAR, calendar.period()),
                new PlanConsent("someone", Instant.EPOCH, null, "0"));
    }

    /** Four debits stay, December to 5 March; told on 20 February, the next may be on 6 March or later. */
    @Test
    void changesToAnotherDayFromTheMonthAfterTheLastDebitThatStays() {
        InstalmentTerms terms = terms(11, 9, null);
        PlanCalendar calendar = calendar(terms, BillingCycle.MONTHLY, "2026-11-01", "2026-11-21", 5);
        InstalmentPlan plan = plan(calendar, 5);
        LocalDate today = LocalDate.of(2027, 2, 20);
        List<LocalDate> kept = calendar.debits().stream().filter(day -> day.isBefore(today.plusDays(14))).toList();

        assertThat(PlanCalendar.following(plan, kept, terms, new PlanCalendar.Wish(today, 15), BankCalendar::onOrAfter))
                .isEqualTo(days("2027-04-15", "2027-05-17", "2027-06-15", "2027-07-15", "2027-08-16", "2027-09-15",
                        "2027-10-15"));
    }

    /** The debit of 31 October 2026, a Saturday, was made on 2 November: November has its own. */
    @Test
    void countsADebitForTheMonthItWasMeantFor() {
        InstalmentTerms terms = terms(11, 9, null);
        PlanCalendar calendar = calendar(terms, BillingCycle.MONTHLY, "2026-09-01", "2026-09-10", 31);
        InstalmentPlan plan = plan(calendar, 31);
        LocalDate today = LocalDate.of(2026, 10, 25);

        assertThat(calendar.debits()).startsWith(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30));
        assertThat(PlanCalendar.following(plan, days("2026-11-02"), terms, new PlanCalendar.Wish(today, 15),
                BankCalendar::onOrAfter)).startsWith(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 15)).hasSize(10);
    }

    @Test
    void hasNothingToChangeWhenAllDebitsAreOver() {
        InstalmentTerms terms = terms(11, 9, null);
        PlanCalendar calendar = calendar(terms, BillingCycle.MONTHLY, "2026-11-01", "2026-11-21", 5);

        assertThat(PlanCalendar.following(plan(calendar, 5), calendar.debits(), terms,
                new PlanCalendar.Wish(LocalDate.of(2027, 10, 10), 15), BankCalendar::onOrAfter)).isEmpty();
    }

    /** Told on 17 November 2026 of 2027; 5 June and 5 September 2027 are a Saturday and a Sunday. */
    @Test
    void followsFromTheDayOnWhichTheLastOneIsSettled() {
        PlanCalendar next = PlanCalendar.from(LocalDate.of(2027, 1, 1), terms(11, 9, null),
                new PlanCalendar.Wish(LocalDate.of(2026, 11, 17), 5), BankCalendar::onOrAfter);

        assertThat(next.period()).isEqualTo(new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)));
        assertThat(next.debits()).isEqualTo(days("2027-02-05", "2027-03-05", "2027-04-05", "2027-05-05", "2027-06-07",
                "2027-07-05", "2027-08-05", "2027-09-06", "2027-10-05", "2027-11-05", "2027-12-06"));
    }
}
