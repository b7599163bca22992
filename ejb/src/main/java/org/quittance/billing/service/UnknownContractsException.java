package org.quittance.billing.service;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Nobody has a contract of these numbers. */
@ApplicationException(rollback = true)
public class UnknownContractsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownContractsException(List<String> numbers) {
        super(String.join(", ", numbers));
    }

    /** Separated by commas. */
    public String numbers() {
        return getMessage();
    }
}
