package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quittance.money.Money;

class RefundTest {

    private static final AccountEntry.Act ONE = new AccountEntry.Act("paiements", Instant.EPOCH);
    private static final AccountEntry.Act OTHER = new AccountEntry.Act("tresorerie", Instant.EPOCH);

    private static Refund refund(boolean fourEyes) {
        return new Refund(1, Money.of("612.00"), new Refund.Payee("FR7610107001011234567890129", "A"), Refund.Cause.REQUEST,
                fourEyes, "RF1", ONE);
    }

    @Test
    void aLargeOneIsApprovedBySomebodyElse() {
        Refund refund = refund(true);

        assertThatExceptionOfType(ApprovedAloneException.class).isThrownBy(() -> refund.approve(ONE));
        assertThat(refund.state()).isEqualTo(Refund.State.REQUESTED);
        refund.approve(OTHER);
        assertThat(refund.state()).isEqualTo(Refund.State.APPROVED);
    }

    @Test
    void aSmallOneNeedsNobody() {
        assertThat(refund(false).state()).isEqualTo(Refund.State.APPROVED);
    }

    @Test
    void isWrittenSentAndReturnedOnce() {
        Refund refund = refund(false);
        refund.write(5, 50);

        assertThatExceptionOfType(RefundStateException.class).isThrownBy(() -> refund.write(6, 60));
        assertThatExceptionOfType(RefundStateException.class).isThrownBy(() -> refund.decline(OTHER));
        refund.send();
        refund.returned("AC01", LocalDate.of(2026, 11, 20));
        assertThatExceptionOfType(RefundStateException.class)
                .isThrownBy(() -> refund.returned("AC01", LocalDate.of(2026, 11, 21)));
    }

    @Test
    void isNotWrittenBeforeItIsApproved() {
        assertThatExceptionOfType(RefundStateException.class).isThrownBy(() -> refund(true).write(5, 50));
    }
}
