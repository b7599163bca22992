package org.quittance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.time.Timeline;

class OffPeakScheduleTest {

    private static final OffPeakHours NIGHT = OffPeakHours.parse("22:30-06:30");
    private static final OffPeakHours NIGHT_AND_NOON = OffPeakHours.parse("23:30-05:30;13:00-15:00");

    private final OffPeakSchedule reformed =
            new OffPeakSchedule(LocalDate.parse("2025-11-01"), NIGHT_AND_NOON, NIGHT);

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T14:00, false", "2026-04-01T14:00, true", "2026-10-31T14:00, true", "2026-11-01T14:00, false",
        // the window of 31 October that crosses midnight goes on with the hours of 1 November
        "2026-10-31T23:00, false", "2026-10-31T23:30, true", "2026-11-01T05:45, true", "2026-11-01T06:30, false"})
    void changesHoursWithTheSeason(LocalDateTime time, boolean offPeak) {
        assertThat(reformed.isOffPeak(time)).isEqualTo(offPeak);
    }

    @Test
    void isWrittenWithItsHoursOfBothSeasons() {
        assertThat(reformed.text()).isEqualTo("13:00-15:00;23:30-05:30|22:30-06:30");
        assertThat(OffPeakSchedule.parse(LocalDate.parse("2025-11-01"), reformed.text())).isEqualTo(reformed);
        assertThat(reformed.from(LocalDate.EPOCH)).isEqualTo(new OffPeakSchedule(LocalDate.EPOCH, NIGHT_AND_NOON, NIGHT));
        assertThatThrownBy(() -> OffPeakSchedule.parse(LocalDate.EPOCH, "22:30-06:30"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("winter");
    }

    @Test
    void mayKeepTheSameHoursAllYear() {
        OffPeakSchedule schedule = OffPeakSchedule.allYear(LocalDate.EPOCH, NIGHT);
        assertThat(schedule.hoursOn(LocalDate.parse("2024-07-14"))).isEqualTo(NIGHT);
        assertThat(schedule.hoursOn(LocalDate.parse("2024-12-25"))).isEqualTo(NIGHT);
    }

    @Test
    void followsTheScheduleBeforeIt() {
        Timeline<OffPeakSchedule> schedules = OffPeakSchedule.timeline(
                List.of(reformed, OffPeakSchedule.allYear(LocalDate.parse("2020-05-05"), NIGHT)));
        LocalDate lastDay = LocalDate.parse("2025-10-31");
        assertThat(schedules.on(lastDay).hoursOn(lastDay)).isEqualTo(NIGHT);
        assertThat(schedules.on(lastDay.plusDays(1))).isEqualTo(reformed);
    }
}
