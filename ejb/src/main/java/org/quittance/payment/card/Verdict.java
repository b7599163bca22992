package org.quittance.payment.card;

import java.util.Optional;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardOutcome;
import org.quittance.payment.CardRefusal;

/**
 * What a signed notification means for the payment that it names. It may come before others, after them or once more: the
 * verdict depends on what the payment has become, never on what was told last.
 *
 * @param outcome what to tell the payment, else null
 * @param reason why the notification is not believed, else null
 */
public record Verdict(Act act, CardOutcome outcome, CardRefusal.Reason reason) {

    /** What to do. */
    public enum Act {
        /** Book it if it is paid, else note it. */ TELL,
        /** It is known. */ NOTHING,
        /** Show it to staff. */ REFUSE
    }

    private static final Verdict KNOWN = new Verdict(Act.NOTHING, null, null);

    /** @param told signed, of our shop, and with an outcome */
    public static Verdict of(CardAttempt attempt, Notification told) {
        CardOutcome outcome = told.outcome().orElseThrow();
        if (told.isCredit()) {
            return attempt.state() == CardAttempt.State.CAPTURED && attempt.refunded().isZero() ? refused(CardRefusal.Reason.CONTRADICTION) : KNOWN;
        }
        Optional<CardRefusal.Reason> mismatch = told.mismatch(attempt.amount());
        if (mismatch.isPresent()) {
            return refused(mismatch.get());
        }
        if (!attempt.state().isPaid()) {
            return new Verdict(Act.TELL, outcome, null);
        }
        boolean same = told.uuid() == null || told.uuid().equals(attempt.transactionUuid());
        if (outcome == CardOutcome.PAID) {
            return same ? KNOWN : refused(CardRefusal.Reason.SECOND);
        }
        return attempt.state() == CardAttempt.State.CAPTURED && same && isUndone(told)
                ? refused(CardRefusal.Reason.CONTRADICTION) : KNOWN;
    }

    /** Other words than these are older than the payment. */
    private static boolean isUndone(Notification told) {
        return "CANCELLED".equals(told.status()) || "CAPTURE_FAILED".equals(told.status());
    }

    private static Verdict refused(CardRefusal.Reason reason) {
        return new Verdict(Act.REFUSE, null, reason);
    }
}
