package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;
import org.quittance.billing.invoicing.Parked;

/** A contract of a document that is to be replaced cannot be billed with what is known today. */
@ApplicationException(rollback = true)
public class NotBillableAgainException extends RuntimeException {

    private final String contract;
    private final transient Parked parked;

    public NotBillableAgainException(String contract, Parked parked) {
        this.contract = contract;
        this.parked = parked;
    }

    public String contract() {
        return contract;
    }

    public Parked parked() {
        return parked;
    }
}
