package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An invoice, or a fee invoice, that a payment by card was meant for. */
@Entity
@Table(name = "card_attempt_invoice")
public class CardAttemptInvoice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private CardAttempt attempt;
    @Column(name = "invoice_id")
    private Long invoiceId;
    @Column(name = "fee_id")
    private Long feeId;

    protected CardAttemptInvoice() {
    }

    CardAttemptInvoice(CardAttempt attempt, OpenDocument document) {
        this.attempt = attempt;
        this.invoiceId = document.fee() ? null : Long.valueOf(document.id());
        this.feeId = document.fee() ? Long.valueOf(document.id()) : null;
    }

    /** Of the invoice, or of the first entry of the fee invoice. */
    long documentId() {
        return feeId == null ? invoiceId : feeId;
    }
}
