package org.quittance.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.quittance.money.Money;

/** A file of refunds as lists show it. */
public record RefundFileRow(Long id, String messageId, String madeBy, Instant madeAt, LocalDate paysOn, Integer transfers,
        Money total, String sentBy, Instant sentAt) {
}
