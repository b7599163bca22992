package org.quittance.installation.service;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The days of a year on which France rests, or the banks of the euro settle nothing (TARGET). */
public final class ClosedDays {

    private ClosedDays() {
    }

    /**
     * A day that is not like others.
     *
     * @param holiday whether France rests
     * @param banks   whether nothing is debited or transferred
     */
    public record Row(LocalDate day, String name, boolean holiday, boolean banks) implements Serializable {

        private Row closing() {
            return new Row(day, name, holiday, true);
        }
    }

    /** In order; a day of both stands once. */
    public static List<Row> of(int year, Locale language) {
        Map<LocalDate, Row> rows = new TreeMap<>();
        for (Holiday holiday : holidays(HolidayCalendar.FRANCE, year)) {
            rows.put(holiday.getDate(), new Row(holiday.getDate(), name(holiday, language), true, false));
        }
        for (Holiday holiday : holidays(HolidayCalendar.TARGET, year)) {
            Row closed = new Row(holiday.getDate(), name(holiday, language), false, true);
            rows.merge(holiday.getDate(), closed, (known, same) -> known.closing());
        }
        return new ArrayList<>(rows.values());
    }

    /** With the apostrophe of print, which the calendar does not have. */
    private static String name(Holiday holiday, Locale language) {
        return holiday.getDescription(language).replace('\'', '’');
    }

    private static Iterable<Holiday> holidays(HolidayCalendar calendar, int year) {
        return HolidayManager.getInstance(ManagerParameters.create(calendar)).getHolidays(Year.of(year));
    }
}
