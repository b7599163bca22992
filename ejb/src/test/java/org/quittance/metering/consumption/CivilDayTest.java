package org.quittance.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilDayTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 0, 0", "2024-01-01, 1439, 1439", "2024-03-30, 180, 180", "2024-04-01, 180, 180",
        // spring: after 01:59 comes 03:00
        "2024-03-31, 119, 119", "2024-03-31, 120, 180", "2024-03-31, 1379, 1439",
        // autumn: after 02:59 comes 02:00 again, and after its second 02:59 comes 03:00
        "2024-10-27, 179, 179", "2024-10-27, 180, 120", "2024-10-27, 239, 179", "2024-10-27, 240, 180",
        "2024-10-27, 1499, 1439", "2024-10-28, 180, 180"})
    void showsTheHourOfMarchNeverAndTheHourOfOctoberTwice(LocalDate day, int elapsed, int shown) {
        assertThat(CivilDay.of(day).wallClock(elapsed)).isEqualTo(shown);
    }
}
