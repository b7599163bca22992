package org.quittance.payment.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.quittance.money.Money;

/** The dates and amounts by which a debt is paid off; they add up to it exactly. */
public record PlanSchedule(List<Instalment> instalments) {

    public PlanSchedule {
        instalments = List.copyOf(instalments);
    }

    /** @param dueOn last day on which it can be paid in time */
    public record Instalment(LocalDate dueOn, Money amount) {
    }

    /**
     * Monthly from a first day: all of the same amount, rounded down to the cent, and the last takes the rest, at most a cent
     * less than there are months more. A day that a month has not is its last.
     *
     * @throws IllegalArgumentException if a month would have nothing to pay
     */
    public static PlanSchedule monthly(Money debt, int months, LocalDate first) {
        long each = each(debt, months).cents();
        if (each <= 0) {
            throw new IllegalArgumentException(debt + " in " + months + " months");
        }
        return new PlanSchedule(IntStream.range(0, months).mapToObj(month -> new Instalment(first.plusMonths(month),
                new Money(month < months - 1 ? each : debt.cents() - each * (months - 1)))).toList());
    }

    /** What is paid a month; the last one may be more. */
    public static Money each(Money debt, int months) {
        if (months < 1) {
            throw new IllegalArgumentException(months + " months");
        }
        return new Money(Math.floorDiv(debt.cents(), months));
    }

    public Money total() {
        return instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What had to be paid when a day was over. */
    public Money dueBy(LocalDate day) {
        return instalments.stream().filter(one -> !one.dueOn().isAfter(day)).map(Instalment::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The first that so much does not pay whole; null if it pays all. */
    public Instalment firstUnpaid(Money paid) {
        Money sum = Money.ZERO;
        for (Instalment one : instalments) {
            sum = sum.plus(one.amount());
            if (sum.compareTo(paid) > 0) {
                return one;
            }
        }
        return null;
    }
}
