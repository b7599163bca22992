package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.quittance.billing.YearCost;
import org.quittance.money.Money;
import org.quittance.payment.InstalmentPlan.EndReason;
import org.quittance.payment.InstalmentPlan.Schedule;
import org.quittance.time.DateRange;

class InstalmentPlanTest {

    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    private final InstalmentPlan plan = new InstalmentPlan(new InstalmentPlan.Subject(1, 2, true, true), YEAR,
            schedule(5, "50.00", 2, 12), new YearCost(Money.of("550.00"), YearCost.Source.LAST_YEAR, YEAR),
            new PlanConsent("ines", Instant.EPOCH, "192.0.2.1", "0"));

    /** On a day of the months of 2026, from the first to the last named. */
    private static Schedule schedule(int day, String amount, int firstMonth, int lastMonth) {
        return new Schedule(day, Money.of(amount), IntStream.rangeClosed(firstMonth, lastMonth)
                .mapToObj(month -> LocalDate.of(2026, month, day)).toList());
    }

    private Instalment of(int month) {
        return plan.instalments().stream().filter(one -> one.dueOn().getMonthValue() == month).findFirst().orElseThrow();
    }

    private void pay(int month) {
        of(month).pay(100 + month, of(month).dueOn());
    }

    @Test
    void hasElevenInstalmentsThatAreAllTheSame() {
        assertThat(plan.instalments()).hasSize(11).allSatisfy(one -> {
            assertThat(one.amount()).isEqualTo(Money.of("50.00"));
            assertThat(one.status()).isEqualTo(Instalment.Status.PLANNED);
        });
        assertThat(plan.paid()).isEqualTo(Money.ZERO);
    }

    /** Paid in February and March, told of April: the new schedule begins in May. */
    @Test
    void changesAmountAndDayFromTheNextInstalmentOn() {
        pay(2);
        pay(3);
        plan.change(schedule(15, "61.50", 5, 12), LocalDate.of(2026, 4, 10));

        assertThat(plan.instalments()).extracting(Instalment::dueOn, Instalment::amount, Instalment::schedule)
                .startsWith(tuple("2026-02-05", "50.00", 1), tuple("2026-03-05", "50.00", 1), tuple("2026-04-05", "50.00", 1))
                .contains(tuple("2026-05-15", "61.50", 2), tuple("2026-12-15", "61.50", 2)).hasSize(11);
        assertThat(plan.paid()).isEqualTo(Money.of("100.00"));
        assertThat(plan.schedule()).isEqualTo(2);
        assertThat(plan.debitDay()).isEqualTo(15);
    }

    private static Tuple tuple(String day, String amount, int schedule) {
        return Tuple.tuple(LocalDate.parse(day), Money.of(amount), schedule);
    }

    @Test
    void countsOnlyWhatWasReallyPaid() {
        pay(2);
        pay(3);
        of(3).fail("AM04", LocalDate.of(2026, 3, 9));

        assertThat(plan.paid()).isEqualTo(Money.of("50.00"));
        assertThat(of(3).reason()).isEqualTo("AM04");
        of(3).pay(999, LocalDate.of(2026, 3, 20));
        assertThat(plan.paid()).as("paid by other means").isEqualTo(Money.of("100.00"));
    }

    @Test
    void refusesToBePaidTwice() {
        pay(2);

        assertThatThrownBy(() -> pay(2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void toleratesFailuresThatDoNotFollowEachOther() {
        of(2).fail("AM04", LocalDate.of(2026, 2, 9));
        pay(3);
        of(4).fail("AM04", LocalDate.of(2026, 4, 9));

        assertThat(plan.hasFailedTooOften(1)).isFalse();
        of(5).fail("AC04", LocalDate.of(2026, 5, 9));
        assertThat(plan.hasFailedTooOften(1)).isTrue();
        assertThat(plan.hasFailedTooOften(2)).isFalse();
    }

    @Test
    void owesNothingMoreOnceItIsLeft() {
        pay(2);
        plan.end(EndReason.CUSTOMER, LocalDate.of(2026, 2, 20), "ines");

        assertThat(plan.status()).isEqualTo(InstalmentPlan.Status.CLOSING);
        assertThat(plan.instalments()).extracting(Instalment::status).isEqualTo(List.of(Instalment.Status.PAID));
        assertThatThrownBy(() -> plan.end(EndReason.STAFF, LocalDate.of(2026, 2, 21), "conseil"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan.change(schedule(5, "10.00", 6, 12), LocalDate.of(2026, 6, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNeverWithoutInstalments() {
        assertThatThrownBy(() -> new Schedule(5, Money.of("50.00"), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(5, Money.ZERO, List.of(LocalDate.of(2026, 2, 5))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotFollowedByAnotherOnceSomebodyObjected() {
        plan.stopRenewing("ines", Instant.EPOCH);
        plan.stopRenewing("conseil", Instant.EPOCH.plusSeconds(1));

        assertThat(plan.isRenewing()).isFalse();
        assertThat(plan.renewalEndedAt()).isEqualTo(Instant.EPOCH);
        assertThat(plan.status()).isEqualTo(InstalmentPlan.Status.ACTIVE);
    }

    @Test
    void isFollowedOnce() {
        PlanRenewal renewal = new PlanRenewal(plan, LocalDate.of(2026, 11, 17),
                new PlanRenewal.Next(plan.estimate(), YEAR, 5, Money.of("50.00"), 11), "0");
        renewal.refuse("ENDED");

        assertThat(renewal.next().instalments()).isEqualTo(11);
        assertThatThrownBy(() -> renewal.begin(plan)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> renewal.refuse("TOO_LATE")).isInstanceOf(IllegalStateException.class);
    }
}
