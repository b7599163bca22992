package org.quittance.billing.charging;

/** The pricing rule of one contract, with the facts it needs; one kind of service, one class. */
public interface Charging {

    /**
     * What the days due cost, excluding VAT: each line rounded once, half up, to the cent.
     *
     * @throws NotBillableException if a fact is missing or in doubt
     */
    Charged charge(Due due);
}
