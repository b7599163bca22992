package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecondFactorResetTest {

    private static final long COLLEAGUE = 1;
    private static final long ASKER = 2;
    private static final long OTHER = 3;
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final SecondFactorReset reset = new SecondFactorReset(COLLEAGUE, ASKER, NOW);

    @Test
    void isGrantedByAThirdPersonAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecondFactorReset(ASKER, ASKER, NOW));
        assertThatIllegalStateException().isThrownBy(() -> reset.grant(ASKER, NOW));
        assertThatIllegalStateException().isThrownBy(() -> reset.grant(COLLEAGUE, NOW));
        assertThat(reset.isOpen(NOW)).isTrue();

        reset.grant(OTHER, NOW.plusSeconds(60));

        assertThat(reset.isGranted()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> reset.grant(OTHER, NOW.plusSeconds(61)));
    }

    @Test
    void whatIsDroppedOrAWeekOldIsNotGranted() {
        assertThatIllegalStateException().isThrownBy(() -> reset.grant(OTHER, NOW.plus(Duration.ofDays(7))));
        reset.drop(ASKER, NOW);
        assertThatIllegalStateException().isThrownBy(() -> reset.grant(OTHER, NOW.plusSeconds(1)));
        assertThat(reset.isGranted()).isFalse();
    }
}
