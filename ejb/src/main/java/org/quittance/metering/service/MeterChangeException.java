package org.quittance.metering.service;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** The meter cannot be changed like this; nothing was stored. */
@ApplicationException(rollback = true)
public class MeterChangeException extends RuntimeException {

    public enum Fault {
        /** Another meter has this serial number. */ SERIAL_TAKEN,
        /** The meter was removed by somebody else, or never was there. */ NOT_IN_SERVICE,
        /** A meter is in service already. */ IN_SERVICE,
        /** The day is to come. */ FUTURE_DATE,
        /** The meter was installed on that day or later. */ BEFORE_INSTALLATION,
        /** The meter before was still in service on that day. */ BEFORE_REMOVAL,
        /** The meter was read after that day. */ READ_LATER,
        /** An index of a register is missing, or does not fit it. */ INDEX
    }

    private final Fault fault;
    private final LocalDate day;

    /** @param day that the fault is about, null if it is about none */
    MeterChangeException(Fault fault, LocalDate day) {
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
