package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.CollectionBatch.Format;
import org.quittance.payment.CollectionBatch.State;
import org.quittance.payment.CollectionBatch.Totals;

class CollectionBatchTest {

    private static final Instant MOMENT = Instant.parse("2026-11-04T10:00:00Z");
    private static final Act ONE = new Act("paiements", MOMENT);
    private static final Act OTHER = new Act("tresorerie", MOMENT);
    private static final Totals TWO = new Totals(2, Money.of("110.01"));
    private final CollectionBatch batch = new CollectionBatch("PRLV-1", LocalDate.of(2026, 11, 30), ONE);

    private void approved() {
        batch.finishPreparing();
        batch.approve(TWO, new CollectionBatch.Terms(Format.PAIN_008_001_08, 7L), OTHER);
    }

    @Test
    void isApprovedBySomebodyElse() {
        batch.finishPreparing();

        assertThatExceptionOfType(ApprovedAloneException.class)
                .isThrownBy(() -> batch.approve(TWO, new CollectionBatch.Terms(Format.PAIN_008_001_08, 7L), ONE));
        batch.approve(TWO, new CollectionBatch.Terms(Format.PAIN_008_001_08, 7L), OTHER);
        assertThat(batch.state()).isEqualTo(State.APPROVED);
        assertThat(batch.totals()).isEqualTo(TWO);
    }

    @Test
    void isSentOnlyWithAValidFile() {
        approved();
        assertThatExceptionOfType(BatchStateException.class).isThrownBy(() -> batch.send(OTHER));

        batch.written(10, "a".repeat(64));
        batch.send(OTHER);

        assertThat(batch.state()).isEqualTo(State.SENT);
        assertThatExceptionOfType(BatchStateException.class).isThrownBy(batch::discard);
        assertThatExceptionOfType(BatchStateException.class).isThrownBy(() -> batch.send(OTHER));
    }

    @Test
    void isApprovedAgainAfterItsFileWasRefused() {
        approved();

        batch.refuse("x".repeat(1_000));

        assertThat(batch.state()).isEqualTo(State.PREPARED);
        assertThat(batch.approved()).isNull();
        assertThat(batch.fault()).hasSize(300);
        batch.approve(TWO, new CollectionBatch.Terms(Format.PAIN_008_001_02, 7L), OTHER);
        assertThat(batch.fault()).isNull();
    }

    @Test
    void isNotDiscardedWhileItsFileIsWritten() {
        approved();

        assertThatExceptionOfType(BatchStateException.class).isThrownBy(batch::discard);
    }
}
