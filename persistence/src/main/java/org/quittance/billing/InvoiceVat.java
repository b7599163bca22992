package org.quittance.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

/** The tax of one rate on an invoice, computed once on the sum of its lines. */
@Entity
@Table(name = "invoice_vat")
public class InvoiceVat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;
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

    void on(Invoice invoice) {
        this.invoice = invoice;
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
