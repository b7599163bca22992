package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.quittance.money.Money;
import org.quittance.payment.service.arrears.DunningHoldService;
import org.quittance.request.Request;

/** The part of an invoice that a request contests, as far as it is unpaid: not dunned until the request is answered. */
@ApplicationScoped
public class ContestedPart {

    private static final int LONGEST_REASON = 200;

    @Inject
    private DunningHoldService holds;

    /** Nothing is set in motion where the invoice owes nothing any more. */
    KindOfRequest.Sent hold(String invoice, Money amount, String why) {
        OptionalLong hold = holds.contest(invoice, amount,
                why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why);
        return hold.isPresent() ? new KindOfRequest.Sent(hold.getAsLong(), false) : KindOfRequest.Sent.NOTHING;
    }

    /** By staff. */
    void close(Request asked) {
        if (asked.effectId() != null) {
            holds.close(asked.effectId());
        }
    }

    /** By the customer. */
    void giveUp(Request asked) {
        if (asked.effectId() != null) {
            holds.giveUp(asked.effectId());
        }
    }
}
