package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessLinkTest {

    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

    @Test
    void isOpenUntilItsHourIsOver() {
        AccessLink link = new AccessLink(AccessLink.Kind.NEW_PASSWORD, "hash", "Camille@Example.org", null, NOON);

        assertThat(link.isOpen(NOON.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(link.isOpen(NOON.plus(Duration.ofHours(1)))).isFalse();
        assertThat(link.login()).isEqualTo("camille@example.org");
    }

    @Test
    void opensASpaceOnlyIfItSaysWhose() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new AccessLink(AccessLink.Kind.INVITATION, "hash", "a@example.org", null, NOON));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new AccessLink(AccessLink.Kind.UNLOCK, "hash", "a@example.org", 1L, NOON));
    }
}
