package org.quittance.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.quittance.money.Money;

/** A file of refunds or of kitties' transfers as lists show it. @param discardReason null unless it was thrown away */
public record RefundFileRow(Long id, String messageId, String madeBy, Instant madeAt, LocalDate paysOn, Integer transfers,
        Money total, String sentBy, Instant sentAt, String discardedBy, String discardReason) {

    /** Whether it can be sent, or thrown away. */
    public boolean isUnsent() {
        return sentAt == null && discardedBy == null;
    }
}
