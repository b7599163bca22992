package org.quittance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class OperatorClockTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Instant NOON = Instant.parse("2024-06-03T10:00:00Z");

    private final OperatorClock clock = new OperatorClock();

    @Test
    void standsAtNoonOfADay() {
        clock.standAt(DAY);
        assertThat(clock.instant()).isEqualTo(NOON);
        clock.standAt(DAY.plusYears(1000));
        assertThat(LocalDate.now(clock)).isEqualTo(DAY.plusYears(1000));
    }

    /** What the story tells of today has happened, also for who reads it in the morning. */
    @Test
    void standsNoLaterThanTheMachineOnItsOwnDay() {
        clock.standAt(LocalDate.ofInstant(clock.machine(), OperatorClock.ZONE));
        assertThat(clock.instant()).isBeforeOrEqualTo(clock.machine());
    }

    @Test
    void opensAtNoonAndGoesOnFromWhereItStoodLater() {
        clock.goOnFrom(DAY, null);
        assertThat(clock.instant()).isCloseTo(NOON, within(1, ChronoUnit.MINUTES));
        clock.goOnFrom(DAY, NOON.minusSeconds(3600));
        assertThat(clock.instant()).isCloseTo(NOON, within(1, ChronoUnit.MINUTES));
        clock.goOnFrom(DAY, NOON.plusSeconds(7200));
        assertThat(clock.instant()).isCloseTo(NOON.plusSeconds(7200), within(1, ChronoUnit.MINUTES));
    }
}
