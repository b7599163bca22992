package org.quittance.tariff;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** A version cannot start on the day asked for. */
@ApplicationException(rollback = true)
public class StartRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The day is today or over: what was or is being supplied keeps its price. */ NOT_TO_COME,
        /** A published version starts on the day or later. */ BEFORE_PUBLISHED,
        /** Another draft of the offer starts on the day. */ DRAFTED
    }

    private final Reason reason;
    private final LocalDate day;

    /** @param day today, the start of the last published version or of the other draft */
    public StartRefusedException(Reason reason, LocalDate day) {
        super(reason + " " + day);
        this.reason = reason;
        this.day = day;
    }

    public Reason reason() {
        return reason;
    }

    public LocalDate day() {
        return day;
    }
}
