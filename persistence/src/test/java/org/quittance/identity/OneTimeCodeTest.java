package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private final OneTimeCode code = new OneTimeCode("camille", "mandate", new OneTimeCode.Sealed("right", "salt"), NOW);

    @Test
    void isTakenOnce() {
        assertThat(code.use("right", NOW)).isTrue();
        assertThat(code.use("right", NOW)).isFalse();
    }

    @Test
    void isTakenForTenMinutes() {
        assertThat(code.isOpen(NOW.plusSeconds(599))).isTrue();
        assertThat(code.use("right", NOW.plusSeconds(600))).isFalse();
    }

    @Test
    void isWorthNothingAfterFiveTries() {
        for (int i = 0; i < 5; i++) {
            assertThat(code.use("wrong", NOW)).isFalse();
        }
        assertThat(code.use("right", NOW)).isFalse();
    }

    @Test
    void isTakenAtTheFifthTry() {
        for (int i = 0; i < 4; i++) {
            code.use("wrong", NOW);
        }
        assertThat(code.use("right", NOW)).isTrue();
    }

    @Test
    void endsWhenALaterOneIsSent() {
        code.end(NOW);
        assertThat(code.use("right", NOW)).isFalse();
    }
}
