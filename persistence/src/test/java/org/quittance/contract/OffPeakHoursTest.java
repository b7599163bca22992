package org.quittance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.OffPeakHours.Window;

class OffPeakHoursTest {

    @ParameterizedTest
    @CsvSource({
        "22:30-06:30, 22:30-06:30",
        "22:30-06:30;12:00-14:00, 12:00-14:00;22:30-06:30",
        "' 01:30-07:30 ; 12:30-14:30 ', 01:30-07:30;12:30-14:30",
        "22:00-00:00;00:00-06:00, 00:00-06:00;22:00-00:00"})
    void readsWindowsAndWritesThemInOrder(String text, String written) {
        assertThat(OffPeakHours.parse(text).text()).isEqualTo(written);
        assertThat(OffPeakHours.parse(written)).isEqualTo(OffPeakHours.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "22:30-06:30, 22:29, false", "22:30-06:30, 22:30, true", "22:30-06:30, 23:59, true",
        "22:30-06:30, 00:00, true", "22:30-06:30, 06:29, true", "22:30-06:30, 06:30, false",
        "12:00-14:00, 11:59, false", "12:00-14:00, 12:00, true", "12:00-14:00, 13:59:59, true",
        "12:00-14:00, 14:00, false", "20:00-00:00, 23:59, true", "20:00-00:00, 00:00, false",
        "00:00-08:00, 00:00, true", "02:00-07:00;14:00-17:00, 15:30, true", "02:00-07:00;14:00-17:00, 12:00, false"})
    void containsTheStartOfAWindowButNotItsEnd(String text, LocalTime time, boolean offPeak) {
        assertThat(OffPeakHours.parse(text).contains(time)).isEqualTo(offPeak);
    }

    @ParameterizedTest
    @CsvSource({
        "'', is not a window", "22:30, is not a window", "22h30-6h30, is not a window", "22:30-24:00, is not a window",
        "25:00-06:00, is not a window", "22:30-06:30;, is not a window", "22:30:10-06:30, is not a window",
        "06:00-06:00, starts when it ends",
        "12:00-14:00;13:59-15:00, overlap", "22:30-06:30;06:00-07:00, overlap", "22:30-06:30;22:00-22:31, overlap",
        "12:00-14:00;12:00-14:00, overlap", "10:00-09:00;20:00-21:00, overlap",
        "00:00-02:00;12:00-14:00;23:00-01:00, overlap"})
    void refusesNonsenseWithAClearMessage(String text, String message) {
        assertThatThrownBy(() -> OffPeakHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void refusesNoWindowAtAllAndTheSameOneTwice() {
        assertThatThrownBy(() -> new OffPeakHours(List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("at least one");
        Window noon = new Window(LocalTime.NOON, LocalTime.of(14, 0));
        assertThatThrownBy(() -> new OffPeakHours(List.of(noon, noon)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("overlap");
    }

    @Test
    void refusesSeconds() {
        assertThatThrownBy(() -> new Window(LocalTime.of(22, 0, 1), LocalTime.of(6, 0)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("finer than a minute");
    }

    @Test
    void goesToTheDatabaseAndBack() {
        var converter = new OffPeakHoursConverter();
        OffPeakHours hours = OffPeakHours.parse("01:30-07:30;12:30-14:30");
        assertThat(converter.convertToDatabaseColumn(hours)).isEqualTo("01:30-07:30;12:30-14:30");
        assertThat(converter.convertToEntityAttribute("01:30-07:30;12:30-14:30")).isEqualTo(hours);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
