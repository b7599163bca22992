package org.quittance.payment.sepa;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.quittance.operator.DirectDebitTerms;

/** The days on which banks settle (TARGET), and what the operator's bank still takes at a moment. */
public final class BankCalendar {

    private static final Map<Integer, Set<LocalDate>> CLOSED = new ConcurrentHashMap<>();

    private BankCalendar() {
    }

    public static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.computeIfAbsent(day.getYear(), BankCalendar::closed).contains(day);
    }

    private static Set<LocalDate> closed(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.TARGET)).getHolidays(Year.of(year))
                .stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
    }

    /** The day itself, or the first open one after it: debits that fall on a closed day are made later, never before. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** So many open days before a day. */
    static LocalDate before(LocalDate day, int openDays) {
        LocalDate open = day;
        for (int left = openDays; left > 0; left--) {
            do {
                open = open.minusDays(1);
            } while (!isOpen(open));
        }
        return open;
    }

    /** Until when the bank takes a debit of an open day, in the operator's time. */
    public static ZonedDateTime deadline(LocalDate debit, DirectDebitTerms terms, ZonedDateTime now) {
        LocalTime cutOff = terms.cutOff();
        return before(debit, terms.leadDays()).atTime(cutOff).atZone(now.getZone());
    }

    /** The same for who hands the file in: not on the days on which the operator is closed, but on the open bank day before. */
    public static ZonedDateTime deadline(LocalDate debit, DirectDebitTerms terms, Set<LocalDate> closed, ZonedDateTime now) {
        ZonedDateTime last = deadline(debit, terms, now);
        while (closed.contains(last.toLocalDate())) {
            last = before(last.toLocalDate(), 1).atTime(terms.cutOff()).atZone(now.getZone());
        }
        return last;
    }

    /** The first day that the bank can still debit if it gets the file now. */
    public static LocalDate earliest(DirectDebitTerms terms, ZonedDateTime now) {
        LocalDate day = onOrAfter(now.toLocalDate());
        while (!now.isBefore(deadline(day, terms, now))) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    /** The day on which something is debited: when it is due, but not before the customer has had notice for long enough. */
    public static LocalDate debitDay(LocalDate dueDate, LocalDate told, DirectDebitTerms terms) {
        LocalDate noticed = told.plusDays(terms.noticeDays());
        return onOrAfter(dueDate.isBefore(noticed) ? noticed : dueDate);
    }

    /** Whether what is due will be debited on that day even if its customer is told a day from now only. */
    public static boolean isCertain(LocalDate dueDate, LocalDate today, DirectDebitTerms terms) {
        return debitDay(dueDate, today, terms).equals(debitDay(dueDate, today.plusDays(1), terms));
    }
}
