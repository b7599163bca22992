package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.payment.CardAttempt.Source;
import org.quittance.payment.CardAttempt.State;

class CardAttemptTest {

    private static final Instant START = Instant.parse("2026-11-21T11:00:00Z");

    private static final Money WHOLE = Money.of("10.00");

    private static CardAttempt attempt() {
        return new CardAttempt("token", new CardAttempt.Purpose(1, Money.of("10.00"), List.of(document(3, false), document(2, true))),
                new CardAttempt.Transaction("20261121110000", "000001"), "camille", START);
    }

    private static OpenDocument document(long id, boolean fee) {
        return new OpenDocument(id, fee, "F" + id, LocalDate.of(2026, 11, 30), Money.of("5.00"));
    }

    private static CardAttempt paid() {
        CardAttempt attempt = attempt();
        attempt.capture("u1", Source.NOTIFICATION, START, 5);
        return attempt;
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED, PAID, CAPTURED", "UNKNOWN, PAID, CAPTURED", "REFUSED, PAID, CAPTURED", "ABANDONED, PAID, CAPTURED",
        "EXPIRED, PAID, CAPTURED", "REFUNDED, PAID, REFUNDED", "CAPTURED, REFUSED, CAPTURED",
        "REFUNDING, ABANDONED, REFUNDING", "STARTED, REFUSED, REFUSED", "ABANDONED, REFUSED, REFUSED",
        "REFUSED, ABANDONED, REFUSED", "EXPIRED, ABANDONED, ABANDONED", "ABANDONED, EXPIRED, ABANDONED",
        "UNKNOWN, EXPIRED, EXPIRED", "STARTED, UNANSWERED, UNKNOWN", "REFUSED, UNANSWERED, REFUSED",
        "UNKNOWN, PENDING, STARTED", "EXPIRED, PENDING, EXPIRED"})
    void whatIsToldIsWeighedAgainstWhatIsKnown(State known, CardOutcome told, State then) {
        assertThat(known.after(told)).isEqualTo(then);
    }

    /** 15 minutes after the start; then 30 minutes, 1, 2, 4 and 6 hours, and 6 from there, 30 questions in all. */
    @Test
    void asksLessAndLessOftenAndGivesUpInTheEnd() {
        CardAttempt attempt = attempt();
        List<Long> waits = new ArrayList<>();
        Instant at = START;
        while (attempt.nextQuestionAt() != null) {
            waits.add(Duration.between(at, attempt.nextQuestionAt()).toMinutes());
            at = attempt.nextQuestionAt();
            attempt.tell(CardOutcome.UNANSWERED, Source.QUERY, at);
        }

        assertThat(waits).startsWith(15L, 30L, 60L, 120L, 240L, 360L, 360L).hasSize(30);
        assertThat(attempt.state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void asksNothingOnceItKnows() {
        CardAttempt attempt = attempt();
        attempt.tell(CardOutcome.ABANDONED, Source.NOTIFICATION, START);

        assertThat(attempt.nextQuestionAt()).isNull();
        assertThat(paid().nextQuestionAt()).isNull();
    }

    @Test
    void isBookedOnce() {
        assertThatThrownBy(() -> paid().capture("u1", Source.QUERY, START, 6)).isInstanceOf(CardStateException.class);
        assertThatThrownBy(() -> attempt().tell(CardOutcome.PAID, Source.QUERY, START))
                .isInstanceOf(CardStateException.class);
    }

    @Test
    void isGivenBackOnceAndOnlyIfItWasPaid() {
        CardAttempt attempt = paid();
        attempt.beginRefund(WHOLE, "paiements", START);
        assertThatThrownBy(() -> attempt.beginRefund(WHOLE, "paiements", START)).isInstanceOf(CardStateException.class);
        assertThat(attempt.nextQuestionAt()).isAfter(START);
        attempt.refunded(START, 6);

        assertThat(attempt.state()).isEqualTo(State.REFUNDED);
        assertThatThrownBy(() -> attempt.refunded(START, 7)).isInstanceOf(CardStateException.class);
        assertThatThrownBy(() -> attempt().beginRefund(WHOLE, "paiements", START)).isInstanceOf(CardStateException.class);
    }

    /** 10.00: 4.00, then no more than 6.00; what the provider refused counts nothing. */
    @Test
    void isGivenBackInPartsUpToWhatWasPaid() {
        CardAttempt attempt = paid();
        attempt.beginRefund(Money.of("4.00"), "paiements", START);
        attempt.refunded(START, 6);
        assertThat(attempt.state()).isEqualTo(State.CAPTURED);
        assertThatThrownBy(() -> attempt.beginRefund(Money.of("6.01"), "paiements", START)).isInstanceOf(NoSuchCreditException.class);
        assertThatThrownBy(() -> attempt.beginRefund(Money.ZERO, "paiements", START)).isInstanceOf(NoSuchCreditException.class);
        attempt.beginRefund(Money.of("6.00"), "paiements", START);
        attempt.keepMoney();
        assertThat(attempt.refunded()).isEqualTo(Money.of("4.00"));
        attempt.beginRefund(Money.of("6.00"), "paiements", START);
        attempt.refunded(START, 7);

        assertThat(attempt.state()).isEqualTo(State.REFUNDED);
        assertThat(attempt.refunded()).isEqualTo(WHOLE);
    }

    @Test
    void aRefundThatTheProviderRefusedMayBeAskedForAgain() {
        CardAttempt attempt = paid();
        attempt.beginRefund(WHOLE, "paiements", START);
        attempt.keepMoney();
        assertThat(attempt.state()).isEqualTo(State.CAPTURED);
        attempt.beginRefund(WHOLE, "paiements", START);
        assertThat(attempt.state()).isEqualTo(State.REFUNDING);
    }

    @Test
    void remembersInvoicesAndFeesInTheOrderGiven() {
        assertThat(attempt().documentIds()).containsExactly(3L, 2L);
    }
}
