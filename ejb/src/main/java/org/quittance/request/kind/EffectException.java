package org.quittance.request.kind;

import jakarta.ejb.ApplicationException;

/** What was asked for cannot be done any more; nothing was stored. */
@ApplicationException(rollback = true)
public class EffectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FormFault fault;

    EffectException(FormFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public FormFault fault() {
        return fault;
    }
}
