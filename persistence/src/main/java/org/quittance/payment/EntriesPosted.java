package org.quittance.payment;

import java.util.List;

/** Entries other than documents were added to accounts, in this transaction. */
public record EntriesPosted(List<Long> ids) {

    public EntriesPosted {
        ids = List.copyOf(ids);
    }
}
