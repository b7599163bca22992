package org.quittance.appointment.service;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The days on which nobody works anywhere in France (C. trav. L3133-1). */
final class PublicHolidays {

    private static final Map<Integer, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private PublicHolidays() {
    }

    static boolean contain(LocalDate day) {
        return KNOWN.computeIfAbsent(day.getYear(), PublicHolidays::of).contains(day);
    }

    private static Set<LocalDate> of(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE)).getHolidays(Year.of(year))
                .stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
    }
}
