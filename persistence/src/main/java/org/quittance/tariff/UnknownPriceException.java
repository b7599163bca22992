package org.quittance.tariff;

import jakarta.ejb.ApplicationException;

/** The version has no such price, or no longer. */
@ApplicationException(rollback = true)
public class UnknownPriceException extends RuntimeException {

    public UnknownPriceException(PriceKey key) {
        super("no price " + key.text());
    }
}
