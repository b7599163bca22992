package org.quittance.installation.service;

import jakarta.ejb.ApplicationException;
import java.util.Set;

/** An account, its use or its closing that cannot be; nothing of it was done. */
@ApplicationException(rollback = true)
public class UnfitAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Set<AccountFault> faults;

    UnfitAccountException(Set<AccountFault> faults) {
        super(faults.toString());
        this.faults = Set.copyOf(faults);
    }

    public Set<AccountFault> faults() {
        return faults;
    }
}
