package org.quittance.web.portal.consumption;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quittance.document.Written;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;
import org.quittance.time.DateRange;

/** What a month, a day or a half-hour is called, in full for tables and short for charts. */
public record RowLabels(Grain grain, Locale locale) {

    /** The whole page: two months, one month or one day. */
    public String of(DateRange period) {
        Written written = Written.in(locale);
        YearMonth last = YearMonth.from(period.lastDay());
        return switch (grain) {
            case MONTH -> written.month(YearMonth.from(period.start())) + " – " + written.month(last);
            case DAY -> written.month(last);
            case HALF_HOUR -> DateTimeFormatter.ofPattern("EEEE\u00a0", locale).format(period.start())
                    + written.longDate(period.start());
        };
    }

    public String inFull(ConsumptionRow row) {
        return switch (grain) {
            case MONTH -> Written.in(locale).month(YearMonth.from(row.day()));
            case DAY -> DateTimeFormatter.ofPattern("EEEE\u00a0d", locale).format(row.day());
            case HALF_HOUR -> row.time() + "\u00a0–\u00a0" + row.time().plusMinutes(30) + (isRepeatedHour(row) ? "\u00a0*" : "");
        };
    }

    public String inShort(ConsumptionRow row) {
        return switch (grain) {
            case MONTH -> DateTimeFormatter.ofPattern("LLL\u00a0yy", locale).format(row.day());
            case DAY -> String.valueOf(row.day().getDayOfMonth());
            case HALF_HOUR -> row.time().toString();
        };
    }

    /** The second of the two equal hours of the October night: winter time before three o'clock. */
    public static boolean isRepeatedHour(ConsumptionRow row) {
        return row.offset() != null && row.time().getHour() == 2 && row.day().getMonthValue() == 10
                && row.offset().getTotalSeconds() == 3600 && row.day().getDayOfMonth() > 24
                && row.day().getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
