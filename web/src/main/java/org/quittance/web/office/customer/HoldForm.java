package org.quittance.web.office.customer;

import java.time.LocalDate;
import org.quittance.payment.arrears.DunningHold;

/** What staff type about a dispute, or about a vulnerable customer: then without invoice and amount. */
public class HoldForm extends DebtForm {

    private static final long serialVersionUID = 1L;

    private LocalDate since;
    private LocalDate until;

    DunningHold.Terms terms() {
        return new DunningHold.Terms(getReason().strip(), since, until);
    }

    /** Whether it does not end before it begins. */
    boolean isSound() {
        return until == null || !until.isBefore(since);
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
