package org.quittance.web.office.customer;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.quittance.money.Money;
import org.quittance.payment.OpenDocument;

/** What staff type about an open invoice or fee, or a part of it. */
public class DebtForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String invoice;
    private Money amount;
    private String reason;

    /** The document, if it still owes as much. */
    Optional<OpenDocument> owing(List<OpenDocument> open) {
        return open.stream().filter(one -> one.number().equals(invoice))
                .filter(one -> amount.isPositive() && amount.compareTo(one.remaining()) <= 0).findFirst();
    }

    public String getInvoice() {
        return invoice;
    }

    public void setInvoice(String invoice) {
        this.invoice = invoice;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
