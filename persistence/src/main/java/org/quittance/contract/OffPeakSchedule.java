package org.quittance.contract;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import org.quittance.time.Timeline;

/**
 * The off-peak hours of one contract from a day until its next schedule. Since the reform that began on 2025-11-01
 * they may differ between summer, April to October, and winter, November to March, and they move contract by contract:
 * so they are dated per contract.
 *
 * <p>The hours of a day are those of its own date. A window that crosses midnight from 31 October therefore ends at
 * midnight, and 1 November begins with the winter hours.
 */
public record OffPeakSchedule(LocalDate validFrom, OffPeakHours summer, OffPeakHours winter) {

    private static final String SEASONS = "|";

    public static OffPeakSchedule allYear(LocalDate validFrom, OffPeakHours hours) {
        return new OffPeakSchedule(validFrom, hours, hours);
    }

    /**
     * Reads the hours that {@link #text()} writes.
     *
     * @throws IllegalArgumentException if they are not like {@code 02:00-07:00;13:00-16:00|23:00-07:00}
     */
    public static OffPeakSchedule parse(LocalDate validFrom, String text) {
        int bar = text.indexOf(SEASONS);
        if (bar < 0) {
            throw new IllegalArgumentException("'" + text + "' has no hours of winter");
        }
        return new OffPeakSchedule(validFrom, OffPeakHours.parse(text.substring(0, bar)), OffPeakHours.parse(text.substring(bar + 1)));
    }

    /** The hours of summer and those of winter, whatever their first day. */
    public String text() {
        return summer.text() + SEASONS + winter.text();
    }

    /** The same hours from another day on. */
    public OffPeakSchedule from(LocalDate day) {
        return new OffPeakSchedule(day, summer, winter);
    }

    /** @throws IllegalArgumentException if two schedules start on the same day */
    public static Timeline<OffPeakSchedule> timeline(Collection<OffPeakSchedule> schedules) {
        return Timeline.of("off-peak hours", schedules, OffPeakSchedule::validFrom);
    }

    public OffPeakHours hoursOn(LocalDate day) {
        return isHighSeason(day) ? winter : summer;
    }

    /** Whether the day lies in the network's high season, November to March. */
    public static boolean isHighSeason(LocalDate day) {
        return day.getMonthValue() <= 3 || day.getMonthValue() >= 11;
    }

    public boolean isOffPeak(LocalDateTime time) {
        return hoursOn(time.toLocalDate()).contains(time.toLocalTime());
    }
}
