package org.quittance.request.kind;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.quittance.money.Money;
import org.quittance.payment.service.arrears.DunningHoldService;
import org.quittance.request.Request;

/**
 * A part of an invoice or of a fee is contested. As far as it is unpaid it is not dunned from the moment this is sent, until it is refused,
 * taken back, or done.
 */
public abstract class Contestation implements KindOfRequest {

    private static final int LONGEST_REASON = 200;

    @Inject
    private DunningHoldService holds;

    /** Nothing is set in motion where the document owes nothing any more. */
    Sent hold(String document, Money amount, String why) {
        OptionalLong hold = holds.contest(document, amount,
                why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why);
        return hold.isPresent() ? new Sent(hold.getAsLong(), false) : Sent.NOTHING;
    }

    /** The invoice is still to be corrected. */
    @Override
    public boolean isDoneWhenAccepted() {
        return false;
    }

    @Override
    public void finished(Request asked) {
        release(asked);
    }

    @Override
    public void refused(Request asked, String reason) {
        release(asked);
    }

    private void release(Request asked) {
        if (asked.effectId() != null) {
            holds.close(asked.effectId());
        }
    }

    @Override
    public void withdrawn(Request asked, LocalDate told) {
        if (asked.effectId() != null) {
            holds.giveUp(asked.effectId());
        }
    }
}
