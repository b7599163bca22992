package org.quittance.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.quittance.customer.Customer;
import org.quittance.money.Money;

/** A refund as lists show it. */
public record RefundRow(
        Long id,
        String customerNumber,
        String customerName,
        Money amount,
        String iban,
        String holder,
        Refund.Cause cause,
        Refund.State state,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        String reasonCode,
        LocalDate returnedOn) {

    /** As the query yields it. */
    public RefundRow(Long id, Customer customer, Money amount, String iban, String holder, Refund.Cause cause, Refund.State state,
            String requestedBy, Instant requestedAt, String decidedBy, String reasonCode, LocalDate returnedOn) {
        this(id, customer.number(), customer.name(), amount, iban, holder, cause, state, requestedBy, requestedAt, decidedBy,
                reasonCode, returnedOn);
    }
}
