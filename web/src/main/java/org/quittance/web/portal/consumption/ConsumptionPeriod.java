package org.quittance.web.portal.consumption;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.quittance.metering.consumption.Grain;
import org.quittance.time.DateRange;

/**
 * One page of consumption in an address: {@code grain=day&period=2026-11}. Months are named by their last one, days by
 * their month, half-hours by their day.
 */
public record ConsumptionPeriod(Grain grain, DateRange range) {

    /** Months turned at once: the last month of a page is the first of the next one. */
    private static final int MONTHS_A_TURN = 12;

    /** What an address says, months if it says nothing that can be read. */
    public static Grain grain(String text) {
        for (Grain grain : Grain.values()) {
            if (word(grain).equals(text)) {
                return grain;
            }
        }
        return Grain.MONTH;
    }

    public static String word(Grain grain) {
        return grain.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The day or the first day of the month; null if the text is neither. */
    public static LocalDate day(String text) {
        try {
            if (text != null && text.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(text).atDay(1);
            }
            return text != null && text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As an address says it. */
    public String text() {
        return text(range.lastDay());
    }

    private String text(LocalDate day) {
        return grain == Grain.HALF_HOUR ? day.toString() : YearMonth.from(day).toString();
    }

    /** The page before, null where nothing is known that early. */
    public String previous(DateRange known) {
        if (!known.start().isBefore(range.start())) {
            return null;
        }
        return switch (grain) {
            case MONTH -> text(range.lastDay().minusMonths(MONTHS_A_TURN));
            case DAY, HALF_HOUR -> text(range.start().minusDays(1));
        };
    }

    /** The page after, null where nothing is known that late. */
    public String next(DateRange known) {
        if (!known.end().isAfter(range.end())) {
            return null;
        }
        return switch (grain) {
            case MONTH -> text(earlier(range.end().plusMonths(MONTHS_A_TURN - 1L), known.lastDay()));
            case DAY, HALF_HOUR -> text(range.end());
        };
    }

    /** The page of another grain that shows the last known day of this one. */
    public String in(Grain other, DateRange known) {
        LocalDate day = earlier(range.lastDay(), known.lastDay());
        return new ConsumptionPeriod(other, other.pageOf(day.isBefore(known.start()) ? known.start() : day)).text();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
