package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.quittance.time.DateRange;

/** Shares of yearly prices. */
public final class Proration {

    private static final int YEAR = 365;
    private static final int LEAP_YEAR = 366;
    private static final BigDecimal SHARES = BigDecimal.valueOf((long) YEAR * LEAP_YEAR);

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
}
