package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.quittance.money.Money;

/** The part of a payment that settles an invoice (lettrage). */
@Entity
public class Allocation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Payment payment;
    @Column(name = "invoice_id")
    private long invoiceId;
    private Money amount;

    protected Allocation() {
    }

    Allocation(Payment payment, long invoiceId, Money amount) {
        this.payment = payment;
        this.invoiceId = invoiceId;
        this.amount = amount;
    }

    Money amount() {
        return amount;
    }
}
