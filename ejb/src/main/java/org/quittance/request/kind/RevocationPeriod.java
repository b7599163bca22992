package org.quittance.request.kind;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Until when a consumer may withdraw from a contract concluded at a distance (Code de la consommation L221-18, L221-19):
 * the day of the conclusion does not count, and a period that ends on a Saturday, Sunday or holiday ends on the next
 * working day.
 */
final class RevocationPeriod {

    private static final HolidayManager FRANCE = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    private RevocationPeriod() {
    }

    static LocalDate lastDay(LocalDate concluded, int days) {
        LocalDate last = concluded.plusDays(days);
        while (last.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() || FRANCE.isHoliday(last)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
