package org.quittance.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {

    private final OutboxMessage message = new OutboxMessage(1, OutboxMessage.Kind.INVOICE_PUBLISHED, "a@example.org",
            new OutboxMessage.Text(Locale.ENGLISH, "subject", "body"), Instant.EPOCH);

    @Test
    void isGivenUpAfterTheLastTry() {
        for (int i = 1; i < OutboxMessage.MOST_ATTEMPTS; i++) {
            message.failed("refused", Instant.EPOCH);
        }
        assertThat(message.status()).isEqualTo(OutboxMessage.Status.PENDING);

        message.failed("refused", Instant.EPOCH);
        assertThat(message.status()).isEqualTo(OutboxMessage.Status.DEAD);
    }

    @Test
    void waitsForTheMailOfTheDayAndGoesOnce() {
        message.gatheredUntil(Instant.EPOCH.plusSeconds(60));
        assertThat(message.status()).isEqualTo(OutboxMessage.Status.WAITING);
        message.goAlone(Instant.EPOCH.plusSeconds(60));

        assertThat(message.status()).isEqualTo(OutboxMessage.Status.PENDING);
        assertThatIllegalStateException().isThrownBy(() -> message.goAlone(Instant.EPOCH));
    }

    @Test
    void isGivenUpAtOnceWhenTheAddressIsRefused() {
        message.refused("550 no such user", Instant.EPOCH);

        assertThat(message.status()).isEqualTo(OutboxMessage.Status.DEAD);
    }

    @Test
    void startsOverWhenStaffSendItAgain() {
        for (int i = 0; i < OutboxMessage.MOST_ATTEMPTS; i++) {
            message.failed("refused", Instant.EPOCH);
        }
        message.resend(Instant.EPOCH);
        message.failed("refused", Instant.EPOCH);

        assertThat(message.status()).isEqualTo(OutboxMessage.Status.PENDING);
    }

    @Test
    void isNotSentAgainOnceItWasSent() {
        message.sent(Instant.EPOCH);

        assertThatIllegalStateException().isThrownBy(() -> message.resend(Instant.EPOCH));
    }
}
