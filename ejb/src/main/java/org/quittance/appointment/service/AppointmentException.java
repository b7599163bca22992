package org.quittance.appointment.service;

import jakarta.ejb.ApplicationException;

/** An appointment cannot be made, moved or cancelled; nothing has changed. */
@ApplicationException(rollback = true)
public class AppointmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Fault {
        /** Somebody was faster, or nobody receives then any more. */ TAKEN,
        /** It begins too soon, or is over. */ LATE,
        /** The customer has as many appointments to come as one may have. */ MANY,
        /** Nobody could call this number. */ TELEPHONE,
        /** A period without any slot, or with too many. */ PLAN
    }

    private final Fault fault;

    AppointmentException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
