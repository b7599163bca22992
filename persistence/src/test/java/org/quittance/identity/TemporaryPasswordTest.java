package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TemporaryPasswordTest {

    private static final LocalDate LAST = LocalDate.of(2027, 2, 19);

    private final TemporaryPassword password = new TemporaryPassword(7);

    @Test
    void isTakenUntilItsLastDay() {
        password.issue("a".repeat(64), Instant.EPOCH, LAST);

        assertThat(password.isHashedAs("a".repeat(64), LAST)).isTrue();
        assertThat(password.isHashedAs("a".repeat(64), LAST.plusDays(1))).isFalse();
        assertThat(password.isHashedAs("b".repeat(64), LAST)).isFalse();
    }

    @Test
    void endsWithTheNextOne() {
        password.issue("a".repeat(64), Instant.EPOCH, LAST);
        password.issue("b".repeat(64), Instant.EPOCH, LAST);

        assertThat(password.isHashedAs("a".repeat(64), LAST)).isFalse();
        assertThat(password.isHashedAs("b".repeat(64), LAST)).isTrue();
    }
}
