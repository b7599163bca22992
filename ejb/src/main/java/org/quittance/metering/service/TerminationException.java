package org.quittance.metering.service;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** The contract cannot be ended like this; nothing was stored. */
@ApplicationException(rollback = true)
public class TerminationException extends RuntimeException {

    public enum Fault {
        /** It ends already. */ ENDED,
        /** It starts on that day or later. */ BEFORE_START,
        /** Nobody tells so long before: the year is mistyped. */ TOO_FAR,
        /** An index is told of a day to come. */ INDEX_TO_COME,
        /** No meter can have shown an index. */ INDEX
    }

    private final Fault fault;
    private final LocalDate day;

    /** @param day that the fault is about, null if it is about none */
    TerminationException(Fault fault, LocalDate day) {
        super(fault + (day == null ? "" : " " + day));
        this.fault = fault;
        this.day = day;
    }

    public Fault fault() {
        return fault;
    }

    public LocalDate day() {
        return day;
    }
}
