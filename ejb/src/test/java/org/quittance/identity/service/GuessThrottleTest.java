package org.quittance.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessThrottleTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "5, 32", "6, 60", "7, 60", "1000, 60"})
    void doublesTheWaitUpToAnHour(int failuresBeyond, int minutes) {
        assertThat(GuessThrottle.delay(failuresBeyond)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
