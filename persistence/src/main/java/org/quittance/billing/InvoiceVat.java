package org.quittance.billing;

import jakarta.persistence.Embeddable;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

/** The tax of one rate on an invoice, computed once on the sum of its lines. */
@Embeddable
public class InvoiceVat {

    private VatRate rate;
    private Money base;
    private Money tax;

    protected InvoiceVat() {
    }

    public InvoiceVat(VatRate rate, Money base, Money tax) {
        this.rate = rate;
        this.base = base;
        this.tax = tax;
    }

    public VatRate rate() {
        return rate;
    }

    public Money base() {
        return base;
    }

    public Money tax() {
        return tax;
    }
}
