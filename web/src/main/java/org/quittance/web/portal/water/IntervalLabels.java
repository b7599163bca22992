package org.quittance.web.portal.water;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quittance.document.Written;
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.time.DateRange;

/** What the days between two readings are called: a month where they are one. */
public record IntervalLabels(Locale locale) {

    public String inFull(WaterInterval interval) {
        Written written = Written.in(locale);
        return isMonth(interval.period()) ? written.month(YearMonth.from(interval.period().start()))
                : written.period(interval.period());
    }

    public String inShort(WaterInterval interval) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd/MM/yy");
        return isMonth(interval.period())
                ? DateTimeFormatter.ofPattern("LLL\u00a0yy", locale).format(interval.period().start())
                : day.format(interval.period().start()) + "\u00a0–\n" + day.format(interval.period().lastDay());
    }

    private static boolean isMonth(DateRange period) {
        return period.start().getDayOfMonth() == 1 && period.end().equals(period.start().plusMonths(1));
    }
}
