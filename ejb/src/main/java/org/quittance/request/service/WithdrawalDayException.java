package org.quittance.request.service;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** A customer cannot have withdrawn on the day told; nothing was stored. */
@ApplicationException(rollback = true)
public class WithdrawalDayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Fault {
        /** It has not come yet. */ TO_COME,
        /** Nothing was asked for yet. */ BEFORE_REQUEST,
        /** The time to withdraw was over. */ LATE
    }

    private final Fault fault;
    private final LocalDate limit;

    /** @param limit the day that is still possible, next to the one told */
    WithdrawalDayException(Fault fault, LocalDate limit) {
        super(fault + " " + limit);
        this.fault = fault;
        this.limit = limit;
    }

    public Fault fault() {
        return fault;
    }

    public LocalDate limit() {
        return limit;
    }
}
