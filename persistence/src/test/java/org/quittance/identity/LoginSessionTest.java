package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginSessionTest {

    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final LoginSession.Limits LIMITS = new LoginSession.Limits(Duration.ofMinutes(30), Duration.ofHours(12));
    private final LoginSession session = new LoginSession(1, new SignInPlace("Firefox, Linux", "192.0.2.7"), true, NOON);

    @Test
    void lapsesWhenUnused() {
        assertThat(session.isOpen(NOON.plus(Duration.ofMinutes(29)), LIMITS)).isTrue();
        assertThat(session.isOpen(NOON.plus(Duration.ofMinutes(30)), LIMITS)).isFalse();
    }

    @Test
    void lapsesWhenTooOld() {
        LoginSession.Limits patient = new LoginSession.Limits(Duration.ofDays(2), Duration.ofHours(12));

        assertThat(session.isOpen(NOON.plus(Duration.ofHours(12)).minusSeconds(1), patient)).isTrue();
        assertThat(session.isOpen(NOON.plus(Duration.ofHours(12)), patient)).isFalse();
    }

    @Test
    void opensNothingBeforeTheSecondFactor() {
        LoginSession half = new LoginSession(1, new SignInPlace("", "192.0.2.7"), false, NOON);
        assertThat(half.isOpen(NOON, LIMITS)).isFalse();

        half.complete();

        assertThat(half.isOpen(NOON, LIMITS)).isTrue();
    }

    @Test
    void isOverOnceItWasEnded() {
        session.end(NOON.plusSeconds(1));

        assertThat(session.isOpen(NOON.plusSeconds(2), LIMITS)).isFalse();
    }
}
