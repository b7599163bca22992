package org.quittance.payment.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.payment.card.Notifications.attempt;
import static org.quittance.payment.card.Notifications.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardAttempt.State;
import org.quittance.payment.CardOutcome;
import org.quittance.payment.CardRefusal;

/** Whatever the order and repetition of notifications, money counts once. */
class VerdictTest {

    private static final Instant NOW = Instant.parse("2026-11-21T11:05:00Z");
    private static final List<String> WORDS = List.of("AUTHORISED", "CAPTURED", "REFUSED", "ABANDONED", "EXPIRED",
            "WAITING_AUTHORISATION");

    /** What an account has seen of one payment. */
    private static final class Told {

        private final CardAttempt attempt = attempt();
        private final List<CardRefusal.Reason> refused = new ArrayList<>();
        private int booked;

        void by(Notification notification) {
            Verdict verdict = Verdict.of(attempt, notification);
            switch (verdict.act()) {
                case REFUSE -> refused.add(verdict.reason());
                case TELL -> tell(verdict.outcome(), notification.uuid());
                case NOTHING -> { }
            }
        }

        private void tell(CardOutcome outcome, String uuid) {
            if (outcome == CardOutcome.PAID) {
                attempt.capture(uuid, CardAttempt.Source.NOTIFICATION, NOW, ++booked);
            } else {
                attempt.tell(outcome, CardAttempt.Source.NOTIFICATION, NOW);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> told() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property
    void aPaymentToldInAnyOrderAndAnyNumberOfTimesIsBookedOnce(@ForAll("told") List<String> words) {
        Told told = new Told();
        words.forEach(word -> told.by(notification(word, "u1")));

        boolean paid = words.contains("AUTHORISED") || words.contains("CAPTURED");
        assertThat(told.booked).isEqualTo(paid ? 1 : 0);
        assertThat(told.attempt.state() == State.CAPTURED).isEqualTo(paid);
        assertThat(told.refused).isEmpty();
    }

    @Property
    void whatBecomesOfItDoesNotDependOnTheOrder(@ForAll("told") List<String> words) {
        Told forwards = new Told();
        Told backwards = new Told();
        IntStream.range(0, words.size()).forEach(i -> {
            forwards.by(notification(words.get(i), "u1"));
            backwards.by(notification(words.get(words.size() - 1 - i), "u1"));
        });

        assertThat(forwards.attempt.state()).isEqualTo(backwards.attempt.state());
        assertThat(forwards.booked).isEqualTo(backwards.booked);
    }

    @Property
    void whatIsNotOursChangesNothingHoweverOftenItIsTold(@ForAll("told") List<String> words) {
        Told told = new Told();
        words.forEach(word -> told.by(notification(word, "u1", "vads_amount", "5125")));

        assertThat(told.booked).isZero();
        assertThat(told.attempt.state()).isEqualTo(State.STARTED);
        assertThat(told.refused).hasSameSizeAs(words).containsOnly(CardRefusal.Reason.AMOUNT);
    }

    @Test
    void aSecondPaymentOfTheSameIsShownToStaffAndNotBooked() {
        Told told = new Told();
        told.by(notification("AUTHORISED", "u1"));
        told.by(notification("AUTHORISED", "u2"));

        assertThat(told.booked).isEqualTo(1);
        assertThat(told.refused).containsExactly(CardRefusal.Reason.SECOND);
    }

    @Test
    void whatTheProviderUndoesWithoutUsIsShownToStaff() {
        Told told = new Told();
        told.by(notification("AUTHORISED", "u1"));
        told.by(notification("CANCELLED", "u1"));
        told.by(notification("AUTHORISED", "u3", "vads_operation_type", "CREDIT"));

        assertThat(told.attempt.state()).isEqualTo(State.CAPTURED);
        assertThat(told.refused).containsExactly(CardRefusal.Reason.CONTRADICTION, CardRefusal.Reason.CONTRADICTION);
    }

    @Test
    void whatWeGaveBackOurselvesSurprisesNobody() {
        Told told = new Told();
        told.by(notification("AUTHORISED", "u1"));
        told.attempt.beginRefund(told.attempt.amount(), "paiements", NOW);
        told.by(notification("CANCELLED", "u1"));
        told.by(notification("AUTHORISED", "u3", "vads_operation_type", "CREDIT"));

        assertThat(told.refused).isEmpty();
        assertThat(told.attempt.state()).isEqualTo(State.REFUNDING);
    }

    @Test
    void moneyGivenBackIsNoPayment() {
        Told told = new Told();
        told.by(notification("AUTHORISED", "u3", "vads_operation_type", "CREDIT"));

        assertThat(told.booked).isZero();
        assertThat(told.attempt.state()).isEqualTo(State.STARTED);
    }
}
