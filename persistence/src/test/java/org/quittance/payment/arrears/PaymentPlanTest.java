package org.quittance.payment.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.arrears.PaymentPlan.Owed;
import org.quittance.payment.arrears.PaymentPlan.Standing;

class PaymentPlanTest {

    private static final Act ACT = new Act("conseil", Instant.parse("2026-01-05T10:00:00Z"));

    /** 60.00 and 40.01 in three months from 31 January: 33.33, 33.33 and 33.35, 28 February and 31 March; 7 days of grace. */
    private static PaymentPlan plan() {
        return new PaymentPlan(new PaymentPlan.Owner(1, 2),
                List.of(new Owed(10, "F10", Money.of("60.00")), new Owed(11, "F11", Money.of("40.01"))),
                PlanSchedule.monthly(Money.of("100.01"), 3, LocalDate.parse("2026-01-31")), 7, new PaymentPlan.Asked(ACT, null));
    }

    private static PaymentPlan granted() {
        PaymentPlan plan = plan();
        plan.grant(LocalDate.parse("2026-01-05"), ACT);
        return plan;
    }

    @Test
    void theLastInstalmentTakesTheRest() {
        assertThat(plan().schedule().instalments()).extracting(one -> one.dueOn() + " " + one.amount())
                .containsExactly("2026-01-31 33.33", "2026-02-28 33.33", "2026-03-31 33.35");
        assertThat(PlanSchedule.monthly(Money.of("0.07"), 4, LocalDate.parse("2028-01-30")).instalments())
                .extracting(one -> one.dueOn() + " " + one.amount())
                .containsExactly("2028-01-30 0.01", "2028-02-29 0.01", "2028-03-30 0.01", "2028-04-30 0.04");
        assertThatThrownBy(() -> PlanSchedule.monthly(Money.of("0.03"), 4, LocalDate.parse("2028-01-30")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What the two invoices still owe, on a day: 100.01 less that is paid. In time on the day itself, broken after 7 more. */
    @ParameterizedTest
    @CsvSource({
        "60.00, 40.01, 2026-01-31, RUNNING", "60.00, 40.01, 2026-02-01, LATE", "60.00, 40.01, 2026-02-07, LATE",
        "60.00, 40.01, 2026-02-08, BROKEN", "26.67, 40.01, 2026-02-08, RUNNING", "26.68, 40.01, 2026-02-08, BROKEN",
        "26.67, 40.01, 2026-03-01, LATE", "0.00, 33.35, 2026-03-31, RUNNING", "0.00, 0.01, 2026-04-07, LATE",
        "0.00, 0.01, 2026-04-08, BROKEN", "0.00, 0.00, 2027-01-01, KEPT", "80.00, 40.01, 2026-01-10, RUNNING"})
    void standsByWhatIsPaid(String first, String second, LocalDate day, Standing expected) {
        assertThat(granted().standing(day, Map.of(10L, Money.of(first), 11L, Money.of(second)))).isEqualTo(expected);
    }

    @Test
    void countsWhatIsPaidOnItsInvoicesWhoeverPays() {
        assertThat(granted().paid(Map.of())).isEqualTo(Money.of("100.01"));
        // A debit that came back leaves 80.00 open on the first, of which the plan knows 60.00.
        assertThat(granted().paid(Map.of(10L, Money.of("80.00")))).isEqualTo(Money.of("40.01"));
    }

    @Test
    void pausesDunningWhileItIsAskedForAndKept() {
        assertThat(List.of(Standing.values()).stream().filter(Standing::pausesDunning))
                .containsExactly(Standing.ASKED, Standing.RUNNING, Standing.LATE);
        assertThat(plan().standing(LocalDate.parse("2030-01-01"), Map.of())).isEqualTo(Standing.ASKED);
    }

    @Test
    void isAnsweredOnce() {
        PaymentPlan plan = granted();

        assertThatThrownBy(() -> plan.refuse("non", ACT)).isInstanceOf(PlanStateException.class);
        plan.end("déménagement", ACT);
        assertThatThrownBy(() -> plan.end("encore", ACT)).isInstanceOf(PlanStateException.class);
        assertThat(plan.standing(LocalDate.parse("2026-01-06"), Map.of())).isEqualTo(Standing.ENDED);
        assertThat(plan.reason()).isEqualTo("déménagement");
    }

    @Test
    void paysExactlyWhatIsOwed() {
        assertThatThrownBy(() -> new PaymentPlan(new PaymentPlan.Owner(1, 2), List.of(new Owed(10, "F10", Money.of("60.00"))),
                PlanSchedule.monthly(Money.of("60.01"), 3, LocalDate.parse("2026-01-31")), 7, new PaymentPlan.Asked(ACT, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** From 60.00 to 1,500.00, in six months at most, 20.00 a month at least. */
    @ParameterizedTest
    @CsvSource({
        "60.00, 3, false, []", "59.99, 2, false, [DEBT_TOO_SMALL]", "1500.00, 6, false, []",
        "1500.01, 6, false, [DEBT_TOO_LARGE]", "200.00, 7, false, [TOO_MANY_MONTHS]", "119.99, 6, false, [INSTALMENT_TOO_SMALL]",
        "120.00, 6, false, []", "120.00, 6, true, [BROKEN_BEFORE]",
        "50.00, 12, false, '[DEBT_TOO_SMALL, TOO_MANY_MONTHS, INSTALMENT_TOO_SMALL]'"})
    void isGrantedAtOnceWithinTheLimits(String debt, int months, boolean broken, String beyond) {
        PlanLimits limits = new PlanLimits(LocalDate.parse("2026-01-01"),
                new PlanLimits.Debt(Money.of("60.00"), Money.of("1500.00")), new PlanLimits.Pace(6, Money.of("20.00")),
                new PlanLimits.Days(10, 7), "règle");

        assertThat(limits.beyond(Money.of(debt), months, broken)).hasToString(beyond);
    }
}
