package org.quittance.payment.arrears;

import java.time.Instant;
import java.time.LocalDate;
import org.quittance.money.Money;

/** A hold as the customer's page shows it; number of the document and amount are null for a vulnerable customer. */
public record HoldRow(Long id, DunningHold.Kind kind, String number, Money amount, String reason, LocalDate since,
        LocalDate until, String enteredBy, Instant enteredAt, LocalDate closedOn, String closedBy) {

    public boolean isClosed() {
        return closedOn != null;
    }

    public boolean isOver(LocalDate day) {
        return closedOn != null || until != null && until.isBefore(day);
    }
}
