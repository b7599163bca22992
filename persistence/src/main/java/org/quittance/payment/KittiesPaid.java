package org.quittance.payment;

import java.util.List;

/** Parts of kitties were paid out, in this transaction. */
public record KittiesPaid(List<Long> payoutIds) {

    public KittiesPaid {
        payoutIds = List.copyOf(payoutIds);
    }
}
