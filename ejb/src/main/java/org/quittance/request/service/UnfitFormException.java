package org.quittance.request.service;

import jakarta.ejb.ApplicationException;
import org.quittance.request.RequestItem;
import org.quittance.request.kind.FormFault;

/** Something filled in cannot be; nothing was stored. */
@ApplicationException(rollback = true)
public class UnfitFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FormFault fault;

    UnfitFormException(RequestItem item, FormFault fault) {
        super(item + " " + fault);
        this.fault = fault;
    }

    public FormFault fault() {
        return fault;
    }
}
