package org.quittance.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quittance.contract.BillingCycle;
import org.quittance.time.DateRange;

/**
 * The days of a plan: those that its settlement bills, and those on which instalments are due. A plan begins where a
 * period of the contract's cycle does, so that no day is billed twice or never: with the current one if nothing of it
 * is billed and enough debits are left before the settlement, else with the next.
 *
 * @param debits in order; each the day chosen or the first bank day after it
 */
public record PlanCalendar(DateRange period, List<LocalDate> debits) {

    private static final int MONTHS = 12;

    public PlanCalendar {
        debits = List.copyOf(debits);
    }

    /** What a customer asks for: from when on and on which day of the month. */
    public record Wish(LocalDate today, int debitDay) {
    }

    /**
     * @param billedUntil the first day of the contract that no invoice bills
     * @param bankDay     the same day if banks work, else the next on which they do
     */
    public static PlanCalendar of(InstalmentTerms terms, BillingCycle cycle, LocalDate billedUntil, Wish wish,
            UnaryOperator<LocalDate> bankDay) {
        DateRange current = cycle.periodOf(wish.today());
        PlanCalendar now = beginning(current.start(), terms, wish, bankDay);
        return billedUntil.isAfter(current.start()) || now.debits.size() < terms.year().fewest()
                ? beginning(billedUntil.isAfter(current.end()) ? cycle.periodOf(billedUntil.minusDays(1)).end() : current.end(),
                        terms, wish, bankDay)
                : now;
    }

    /** Of a plan that follows one, from the day its settlement ends at. @param wish of the day on which it is told */
    public static PlanCalendar from(LocalDate start, InstalmentTerms terms, Wish wish, UnaryOperator<LocalDate> bankDay) {
        return beginning(start, terms, wish, bankDay);
    }

    /**
     * The debits of a plan that has begun, when its day or amount changes: one a month behind the last that stays, and not
     * before customers can be told.
     *
     * @param kept those that stay
     */
    public static List<LocalDate> following(
            InstalmentPlan plan, List<LocalDate> kept, InstalmentTerms terms, Wish wish, UnaryOperator<LocalDate> bankDay) {
        LocalDate start = kept.stream().max(LocalDate::compareTo).map(last -> month(last, plan.debitDay()).plusMonths(1).atDay(1))
                .orElseGet(() -> debited(plan.period(), terms).start());
        return start.isBefore(plan.period().end()) ? debits(new DateRange(start, plan.period().end()),
                terms.year().most() - kept.size(), wish, terms.debits().noticeDays(), bankDay) : List.of();
    }

    /** The month whose debit was made on a day: it may have had to wait for a bank day of the next one. */
    private static YearMonth month(LocalDate debit, int debitDay) {
        YearMonth month = YearMonth.from(debit);
        return debit.isBefore(on(month, debitDay)) ? month.minusMonths(1) : month;
    }

    private static List<LocalDate> debits(
            DateRange days, int most, Wish wish, int noticeDays, UnaryOperator<LocalDate> bankDay) {
        LocalDate earliest = wish.today().plusDays(noticeDays);
        return months(days).map(month -> bankDay.apply(on(month, wish.debitDay())))
                .filter(day -> !day.isBefore(earliest) && !day.isBefore(days.start()) && day.isBefore(days.end()))
                .limit(most).toList();
    }

    private static PlanCalendar beginning(
            LocalDate start, InstalmentTerms terms, Wish wish, UnaryOperator<LocalDate> bankDay) {
        DateRange period = new DateRange(start, settlement(start, terms.year().settlementMonth()));
        return new PlanCalendar(period,
                debits(debited(period, terms), terms.year().most(), wish, terms.debits().noticeDays(), bankDay));
    }

    /** From the month after its beginning on, so that the settlement comes in the twelfth; all of it where all twelve pay. */
    private static DateRange debited(DateRange period, InstalmentTerms terms) {
        return terms.year().most() == MONTHS ? period
                : new DateRange(period.start().withDayOfMonth(1).plusMonths(1), period.end());
    }

    /** The month of settlement that comes first, but at the earliest half a year on; a year on where none is given. */
    private static LocalDate settlement(LocalDate start, Integer month) {
        if (month == null) {
            return start.plusMonths(MONTHS);
        }
        LocalDate first = start.withDayOfMonth(1).withMonth(month);
        return Stream.iterate(first, day -> day.plusYears(1))
                .filter(day -> !day.isBefore(start.plusMonths(MONTHS / 2))).findFirst().orElseThrow();
    }

    private static Stream<YearMonth> months(DateRange days) {
        YearMonth end = YearMonth.from(days.lastDay()).plusMonths(1);
        return Stream.iterate(YearMonth.from(days.start()), month -> month.isBefore(end), month -> month.plusMonths(1));
    }

    private static LocalDate on(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
