package org.quittance.appointment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.time.DateRange;

class SlotPlanTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** The week after Christmas of 2027, as the operator said. */
    private static final Set<LocalDate> CLOSED = Set.of(LocalDate.parse("2027-12-27"), LocalDate.parse("2027-12-28"));

    /** From 9 to 10 there are three times of 20 minutes; with 25 minutes two, and the rest is no time. */
    @ParameterizedTest
    @CsvSource({"20, 3", "25, 2", "60, 1", "61, 0"})
    void cutsTheHoursOfADay(int minutes, int slots) {
        assertThat(plan("2026-11-24", "2026-11-24", EnumSet.allOf(DayOfWeek.class), "09:00", "10:00", minutes)).hasSize(slots);
    }

    /** Tuesdays and Fridays of December 2026 are the 1st, 4th, 8th, 11th, 15th, 18th, 22nd, 25th and 29th; the 25th is Christmas. */
    @Test
    void keepsToTheDaysOfTheWeekAndLeavesHolidaysOut() {
        List<String> days = plan("2026-12-01", "2026-12-31", Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), "09:00", "09:30", 30);

        assertThat(days).containsExactly("2026-12-01T08:00:00Z", "2026-12-04T08:00:00Z", "2026-12-08T08:00:00Z", "2026-12-11T08:00:00Z",
                "2026-12-15T08:00:00Z", "2026-12-18T08:00:00Z", "2026-12-22T08:00:00Z", "2026-12-29T08:00:00Z");
    }

    /** 27 and 28 December 2027 are a Monday and a Tuesday. */
    @Test
    void leavesOutTheDaysOnWhichTheOperatorIsClosed() {
        assertThat(plan("2027-12-27", "2027-12-29", EnumSet.allOf(DayOfWeek.class), "09:00", "09:30", 30))
                .containsExactly("2027-12-29T08:00:00Z");
    }

    /** 28 March 2027: from 2 o’clock it is 3 o’clock, so that 02:00 and 02:30 do not exist. */
    @Test
    void leavesOutWhatTheClockJumpsOver() {
        assertThat(plan("2027-03-28", "2027-03-28", EnumSet.allOf(DayOfWeek.class), "01:30", "03:30", 30))
                .containsExactly("2027-03-28T00:30:00Z", "2027-03-28T01:00:00Z");
    }

    @Test
    void endsWithTheDay() {
        assertThat(plan("2026-11-24", "2026-11-24", EnumSet.allOf(DayOfWeek.class), "23:00", "23:59", 20)).hasSize(2);
    }

    /** All eleven of C. trav. L3133-1 in 2026: Easter is on 5 April. Good Friday is one in Alsace and Moselle alone. */
    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2026-04-06, true", "2026-05-01, true", "2026-05-08, true", "2026-05-14, true", "2026-05-25, true",
        "2026-07-14, true", "2026-08-15, true", "2026-11-01, true", "2026-11-11, true", "2026-12-25, true",
        "2026-04-03, false", "2026-12-26, false", "2026-11-12, false"})
    void knowsPublicHolidays(LocalDate day, boolean holiday) {
        assertThat(PublicHolidays.contain(day)).isEqualTo(holiday);
    }

    @Test
    void refusesLengthsThatNobodyMeans() {
        assertThatThrownBy(() -> plan("2026-11-24", "2026-11-24", Set.of(), "09:00", "10:00", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> plan(String first, String last, Set<DayOfWeek> week, String from, String until, int minutes) {
        return new SlotPlan(DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last)), week, LocalTime.parse(from),
                LocalTime.parse(until), minutes).spans(PARIS, CLOSED).stream().map(span -> span.start().toString()).toList();
    }
}
