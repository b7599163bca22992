package org.quittance.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What waits for staff.
 *
 * @param oldest   since when the first of them waits, null if none does
 * @param deadline the first, null where the law and the operator set none
 * @param late     how many are past theirs
 */
public record WorkQueue(Name name, long count, Instant oldest, LocalDate deadline, long late) {

    /** In the order of the page. */
    public enum Name {
        /** Of customers, and whose turn is not theirs. */ REQUESTS,
        /** Conversations in which a customer wrote what nobody has opened. */ MESSAGES,
        /** Indexes that were not believed. */ READINGS,
        /** Contracts that a run could not bill. */ PARKED,
        /** Movements of the bank whose customer is not certain. */ RECEIPTS,
        /** Debits that came back. */ RETURNED,
        /** Notifications of card payments that were not believed. */ CARDS,
        /** Of direct debits, to approve. */ BATCHES,
        /** To approve. */ REFUNDS,
        /** To approve. */ DUNNING,
        /** Of customers who want to be forgotten. */ ERASURES,
        /** Messages that were given up. */ DEAD
    }
}
