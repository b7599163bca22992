package org.quittance.payment;

import java.util.List;

/** Transfers of kitties came back, or were never made: the kitties have the money again, in this transaction. */
public record KittiesReturned(List<Long> payoutIds) {

    public KittiesReturned {
        payoutIds = List.copyOf(payoutIds);
    }
}
