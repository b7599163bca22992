package org.quittance.payment.dunning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.quittance.money.Money;

/** Simple interest on what is paid late. */
final class LateInterest {

    private static final int SCALE = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LateInterest() {
    }

    /**
     * Day by day over the days of the year that each day lies in; rounded once, half up, to the cent.
     *
     * @param percent a year
     * @param after   the day before the first day of interest
     * @param until   the last day of interest; none are left if it is not after {@code after}
     */
    static Money of(Money amount, BigDecimal percent, LocalDate after, LocalDate until) {
        BigDecimal years = BigDecimal.ZERO;
        for (int year = after.getYear(); year <= until.getYear(); year++) {
            LocalDate from = later(after.plusDays(1), LocalDate.of(year, 1, 1));
            LocalDate to = earlier(until, LocalDate.of(year, 12, 31));
            long days = Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
            years = years.add(BigDecimal.valueOf(days).divide(BigDecimal.valueOf(Year.of(year).length()), SCALE,
                    RoundingMode.HALF_UP));
        }
        return Money.rounded(amount.euros().multiply(percent).multiply(years).divide(HUNDRED, SCALE, RoundingMode.HALF_UP));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
