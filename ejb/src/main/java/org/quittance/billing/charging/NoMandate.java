package org.quittance.billing.charging;

/** A sale of a business whose invoices the operator may not write (CGI art. 289 I-2). */
public record NoMandate() implements Charging {

    /** @throws NotBillableException always */
    @Override
    public Charged charge(Due due) {
        throw NotBillableException.noMandate();
    }
}
