package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EmailChangeTest {

    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

    private final EmailChange change = new EmailChange(
            new EmailChange.Asked(1, EmailChange.Slot.MAIN, "ada@example.org"), "0".repeat(64), "ada", NOON);

    @Test
    void isOpenForADayAndNotAMomentLonger() {
        assertThat(change.isOpen(NOON.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(change.isOpen(NOON.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void isConfirmedOnce() {
        change.confirm(NOON);

        assertThat(change.isOpen(NOON)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> change.confirm(NOON));
    }

    @Test
    void isWorthNothingOnceAnotherOneTookItsPlace() {
        change.end(NOON);

        assertThatIllegalStateException().isThrownBy(() -> change.confirm(NOON));
    }
}
