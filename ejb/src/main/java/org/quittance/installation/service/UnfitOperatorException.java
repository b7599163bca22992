package org.quittance.installation.service;

import jakarta.ejb.ApplicationException;
import java.util.Set;

/** Something that is said of the operator cannot be; nothing was stored. */
@ApplicationException(rollback = true)
public class UnfitOperatorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Set<OperatorFault> faults;

    UnfitOperatorException(Set<OperatorFault> faults) {
        super(faults.toString());
        this.faults = Set.copyOf(faults);
    }

    public Set<OperatorFault> faults() {
        return faults;
    }
}
