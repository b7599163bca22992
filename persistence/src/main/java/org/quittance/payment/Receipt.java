package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * How and when money came in.
 *
 * @param reference what the bank or the cheque says, or null
 */
public record Receipt(Money amount, LocalDate receivedOn, PaymentMethod method, String reference) {

    public Receipt {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment of " + amount);
        }
    }
}
