package org.quittance.billing;

import org.quittance.time.DateRange;

/**
 * A contract that somebody wants billed out of turn, and whether it can be.
 *
 * @param contractId   null if no contract has the number, as is {@code customerName}
 * @param period       the days that would be billed; null if it is refused
 * @param refusal      null if it can be billed
 * @param run          the number of the run where it waits, null for none
 */
public record AskedContract(
        String number, Long contractId, String customerName, DateRange period, Refusal refusal, String run) {

    public enum Refusal {
        /** No contract has this number. */ UNKNOWN,
        /** It starts on the day or later. */ NOT_STARTED,
        /** A draft of another run bills all its days until then. */ DRAFTED,
        /** It is billed until its end. */ ENDED,
        /** It is billed until the day. */ BILLED,
        /** Another run lists it and can still make its draft. */ WAITING
    }

    public boolean isBillable() {
        return refusal == null;
    }
}
