package org.quittance.payment.service.card;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.document.Sha256;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.operator.CardShop;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardAttempts;
import org.quittance.payment.CardOutcome;
import org.quittance.payment.CardRefusal;
import org.quittance.payment.CardRefusals;
import org.quittance.payment.CardStateException;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.card.Notification;
import org.quittance.payment.card.OrderAnswer;
import org.quittance.payment.card.PaymentForm;
import org.quittance.payment.card.Verdict;
import org.quittance.payment.service.PaymentService;

/**
 * Books what the provider tells, as the system. Outcome and posting are one transaction, and the attempt is locked in it:
 * whoever tells the same at the same moment waits and then finds it told.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class CardPosting {

    private static final System.Logger LOG = System.getLogger(CardPosting.class.getName());

    @Inject
    private CardAttempts attempts;
    @Inject
    private CardRefusals refusals;
    @Inject
    private PaymentService payments;
    @Inject
    private Clock clock;

    /** @param told signed, of our shop, and with an outcome; why it is not believed all the same */
    public Optional<CardRefusal.Reason> notified(Notification told) {
        CardAttempt attempt = attempts.locked(told.transaction()).orElse(null);
        if (attempt == null) {
            return refused(told, CardRefusal.Reason.TRANSACTION, null);
        }
        Verdict verdict = Verdict.of(attempt, told);
        return switch (verdict.act()) {
            case REFUSE -> refused(told, verdict.reason(), attempt);
            case TELL -> {
                tell(attempt, verdict.outcome(), told.uuid(), CardAttempt.Source.NOTIFICATION);
                yield Optional.empty();
            }
            case NOTHING -> Optional.empty();
        };
    }

    private Optional<CardRefusal.Reason> refused(Notification told, CardRefusal.Reason reason, CardAttempt attempt) {
        refuse(told, reason, attempt == null ? null : attempt.id());
        return Optional.of(reason);
    }

    /** Keeps what is not believed for staff to see. */
    public void refuse(Notification told, CardRefusal.Reason reason, Long attemptId) {
        LOG.log(System.Logger.Level.WARNING, "a notification of a payment by card is refused: {0}", reason);
        refusals.add(new CardRefusals.Told(told.transaction().date(), told.transaction().id(), told.status(), told.cents(),
                told.digest()), reason, attemptId, clock.instant());
    }

    /** @param answer what the provider said when he was asked; empty if he said nothing */
    public void answered(CardShop shop, long attemptId, Optional<OrderAnswer> answer) {
        CardAttempt attempt = attempts.locked(attemptId).orElseThrow();
        if (answer.isEmpty() || answer.get().error() != null && !answer.get().isUnknown()) {
            attempt.tell(CardOutcome.UNANSWERED, CardAttempt.Source.QUERY, clock.instant());
        } else if (attempt.state() == CardAttempt.State.REFUNDING) {
            settleRefund(attempt, answer.get().givenBack(attempt.transactionUuid())
                    .compareTo(attempt.refunded().plus(attempt.refunding())) >= 0);
        } else if (attempt.state().isOpen()) {
            settle(shop, attempt, answer.get());
        }
    }

    private void settle(CardShop shop, CardAttempt attempt, OrderAnswer answer) {
        Optional<OrderAnswer.Transaction> payment = answer.payment();
        if (payment.isEmpty()) {
            attempt.tell(CardOutcome.EXPIRED, CardAttempt.Source.QUERY, clock.instant());
            return;
        }
        Optional<CardRefusal.Reason> mismatch = answer.shopId() != null && !answer.shopId().equals(shop.siteId())
                ? Optional.of(CardRefusal.Reason.SITE) : payment.get().mismatch(shop, attempt.amount());
        if (mismatch.isPresent()) {
            CardAttempt.Transaction transaction = attempt.transaction();
            refusals.add(new CardRefusals.Told(transaction.date(), transaction.id(), payment.get().status(),
                    String.valueOf(payment.get().amount().cents()),
                    Sha256.of((payment.get() + "+" + mismatch.get()).getBytes(StandardCharsets.UTF_8))),
                    mismatch.get(), attempt.id(), clock.instant());
            attempt.tell(CardOutcome.UNANSWERED, CardAttempt.Source.QUERY, clock.instant());
        } else {
            tell(attempt, payment.get().outcome(), payment.get().uuid(), CardAttempt.Source.QUERY);
        }
    }

    private void tell(CardAttempt attempt, CardOutcome outcome, String uuid, CardAttempt.Source source) {
        if (outcome != CardOutcome.PAID) {
            attempt.tell(outcome, source, clock.instant());
            return;
        }
        String order = PaymentForm.order(attempt.transaction());
        long entry = payments.recordOnce("card:" + order, attempt.accountId(),
                new Receipt(attempt.amount(), LocalDate.now(clock), PaymentMethod.CARD, order), attempt.documentIds())
                .orElseThrow(() -> new CardStateException(attempt.state()));
        attempt.capture(uuid, source, clock.instant(), entry);
    }

    /** Before the provider is asked to give the money back; committed, so that nobody asks him twice. */
    public CardAttempt beginRefund(long attemptId, Money part, String by) {
        CardAttempt attempt = attempts.locked(attemptId).orElseThrow();
        attempt.beginRefund(part, by, clock.instant());
        return attempt;
    }

    /** What the provider answered to that. */
    public void refunded(long attemptId, boolean givenBack) {
        settleRefund(attempts.locked(attemptId).orElseThrow(), givenBack);
    }

    private void settleRefund(CardAttempt attempt, boolean givenBack) {
        if (attempt.state() != CardAttempt.State.REFUNDING) {
            return;
        }
        if (!givenBack) {
            attempt.keepMoney();
            return;
        }
        String order = PaymentForm.order(attempt.transaction());
        LocalDate today = LocalDate.now(clock);
        Optional<Long> entry = attempt.refunding().equals(attempt.amount())
                ? payments.returnOnce("card-refund:" + order, attempt.entryId(), today, order)
                : payments.giveBackOnce("card-refund:" + order + ":" + attempt.refunded().cents(), attempt.entryId(),
                        new Receipt(attempt.refunding(), today, PaymentMethod.CARD, order));
        attempt.refunded(clock.instant(), entry.orElseThrow(() -> new CardStateException(attempt.state())));
    }
}
