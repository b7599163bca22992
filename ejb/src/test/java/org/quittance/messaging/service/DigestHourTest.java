package org.quittance.messaging.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestHourTest {

    /** 18:00 in Paris is 17:00 UTC in winter and 16:00 in summer; the clock is put back in the night to 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T16:59:59Z, 2026-11-21T17:00:00Z",
        "2026-11-21T17:00:00Z, 2026-11-22T17:00:00Z",
        "2026-11-21T23:30:00Z, 2026-11-22T17:00:00Z",
        "2026-10-24T15:00:00Z, 2026-10-24T16:00:00Z",
        "2026-10-24T16:00:00Z, 2026-10-25T17:00:00Z"})
    void isTheNextOneInTheOperatorsTime(String written, String sent) {
        Clock clock = Clock.fixed(Instant.parse(written), ZoneId.of("Europe/Paris"));
        assertThat(DigestHour.next(ZonedDateTime.now(clock), LocalTime.of(18, 0))).isEqualTo(Instant.parse(sent));
    }
}
