package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * How and when money came in.
 *
 * @param reference  what the bank or the cheque says, or null
 * @param ownAccount the operator's account that it went through, as the bank says; null where nobody says
 */
public record Receipt(Money amount, LocalDate receivedOn, PaymentMethod method, String reference, Long ownAccount) {

    public Receipt {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment of " + amount);
        }
    }

    public Receipt(Money amount, LocalDate receivedOn, PaymentMethod method, String reference) {
        this(amount, receivedOn, method, reference, null);
    }

    public Receipt through(Long account) {
        return new Receipt(amount, receivedOn, method, reference, account);
    }
}
