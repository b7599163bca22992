package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quittance.time.DateRange;

/** Shares of yearly and monthly prices. */
public final class Proration {

    private static final int YEAR = 365;
    private static final int LEAP_YEAR = 366;
    private static final BigDecimal SHARES = BigDecimal.valueOf((long) YEAR * LEAP_YEAR);

    /** The least number that 28, 29, 30 and 31 divide. */
    private static final long MONTH_SHARES = 377_580;

    private Proration() {
    }

    /**
     * A yearly amount for the days of a period: the sum, over the calendar years it touches, of
     * {@code amount x days / (365 or 366)}. Not rounded: a single division to 34 digits keeps even an exact half cent.
     */
    public static BigDecimal ofYearly(BigDecimal amount, DateRange period) {
        return amount.multiply(BigDecimal.valueOf(shares(period))).divide(SHARES, MathContext.DECIMAL128);
    }

    /** The days of the period in shares of which every calendar year, leap or not, has 365 x 366. */
    private static long shares(DateRange period) {
        long shares = 0;
        for (LocalDate from = period.start(); from.isBefore(period.end()); ) {
            LocalDate nextYear = from.withDayOfYear(1).plusYears(1);
            LocalDate to = nextYear.isBefore(period.end()) ? nextYear : period.end();
            shares += new DateRange(from, to).days() * (from.isLeapYear() ? YEAR : LEAP_YEAR);
            from = to;
        }
        return shares;
    }

    /**
     * A monthly amount for the days of a period: the sum, over the calendar months it touches, of
     * {@code amount x days / days of the month}. Not rounded: a single division, as for a year.
     */
    public static BigDecimal ofMonthly(BigDecimal amount, DateRange period) {
        long shares = months(period).stream()
                .mapToLong(part -> part.days() * (MONTH_SHARES / part.start().lengthOfMonth())).sum();
        return amount.multiply(BigDecimal.valueOf(shares))
                .divide(BigDecimal.valueOf(MONTH_SHARES), MathContext.DECIMAL128);
    }

    /** The period cut at the first of each month. */
    static List<DateRange> months(DateRange period) {
        List<LocalDate> firsts = new ArrayList<>();
        for (LocalDate day = period.start().withDayOfMonth(1); day.isBefore(period.end()); day = day.plusMonths(1)) {
            firsts.add(day);
        }
        return period.isEmpty() ? List.of() : period.cutAt(firsts);
    }

    /** For people: {@code 31/365 + 29/366}. */
    static String yearlyShares(DateRange period) {
        List<LocalDate> newYears = new ArrayList<>();
        for (int year = period.start().getYear() + 1; year <= period.lastDay().getYear(); year++) {
            newYears.add(LocalDate.of(year, 1, 1));
        }
        return period.cutAt(newYears).stream()
                .map(part -> part.days() + "/" + part.start().lengthOfYear()).collect(Collectors.joining(" + "));
    }

    /** For people: {@code 1 + 15/30}. */
    static String monthlyShares(DateRange period) {
        return months(period).stream().map(part -> part.days() == part.start().lengthOfMonth()
                ? "1" : part.days() + "/" + part.start().lengthOfMonth()).collect(Collectors.joining(" + "));
    }
}
