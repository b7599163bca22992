package org.quittance.tariff;

import jakarta.ejb.ApplicationException;

/** A version has one price of each code and subscribed power. */
@ApplicationException(rollback = true)
public class DuplicatePriceException extends RuntimeException {

    public DuplicatePriceException(PriceKey key) {
        super("two prices " + key.text());
    }
}
