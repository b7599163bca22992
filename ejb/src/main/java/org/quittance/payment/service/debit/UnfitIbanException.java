package org.quittance.payment.service.debit;

import jakarta.ejb.ApplicationException;
import org.quittance.payment.sepa.IbanCheck;

/** What was typed is no account number that can be debited. */
@ApplicationException(rollback = true)
public class UnfitIbanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final IbanCheck.Fault fault;

    public UnfitIbanException(IbanCheck.Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public IbanCheck.Fault fault() {
        return fault;
    }
}
