package org.quittance.web.office.customer;

import java.io.Serializable;
import java.time.LocalDate;
import org.quittance.money.Money;
import org.quittance.payment.arrears.DunningHold;

/** What staff type about a dispute, or about a vulnerable customer: then without invoice and amount. */
public class HoldForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String invoice;
    private Money amount;
    private String reason;
    private LocalDate since;
    private LocalDate until;

    DunningHold.Terms terms() {
        return new DunningHold.Terms(reason.strip(), since, until);
    }

    /** Whether it does not end before it begins. */
    boolean isSound() {
        return until == null || !until.isBefore(since);
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

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
