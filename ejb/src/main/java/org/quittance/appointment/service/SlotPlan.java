package org.quittance.appointment.service;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quittance.appointment.AppointmentSlot.Span;
import org.quittance.time.DateRange;

/**
 * When somebody receives: on some days of the week of a period, one slot after the other from a time to another.
 *
 * @param days    looked at, the last one excluded
 * @param until   no slot ends later
 * @param minutes length of a slot
 */
public record SlotPlan(DateRange days, Set<DayOfWeek> week, LocalTime from, LocalTime until, int minutes) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    public SlotPlan {
        week = Set.copyOf(week);
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("slots of " + minutes + " minutes");
        }
    }

    /** In their order, without public holidays and the days on which the operator is closed; where a clock change takes a time away, that slot is left out. */
    List<Span> spans(ZoneId zone, Set<LocalDate> closed) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day = days.start(); day.isBefore(days.end()); day = day.plusDays(1)) {
            if (week.contains(day.getDayOfWeek()) && !PublicHolidays.contain(day) && !closed.contains(day)) {
                add(day, zone, spans);
            }
        }
        return spans;
    }

    private void add(LocalDate day, ZoneId zone, List<Span> spans) {
        Duration length = Duration.ofMinutes(minutes);
        for (Duration start = sinceMidnight(from); start.plus(length).compareTo(sinceMidnight(until)) <= 0; start = start.plus(length)) {
            LocalTime time = LocalTime.MIDNIGHT.plus(start);
            ZonedDateTime begins = day.atTime(time).atZone(zone);
            if (begins.toLocalTime().equals(time)) {
                spans.add(new Span(begins.toInstant(), begins.toInstant().plus(length)));
            }
        }
    }

    private static Duration sinceMidnight(LocalTime time) {
        return Duration.between(LocalTime.MIDNIGHT, time);
    }
}
