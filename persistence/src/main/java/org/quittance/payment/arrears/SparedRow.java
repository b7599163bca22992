package org.quittance.payment.arrears;

import org.quittance.customer.Customer;
import org.quittance.money.Money;

/** An account that a run left alone, as the office lists it. */
public record SparedRow(String customerNumber, String customerName, Protection protection, Money amount) {

    /** As the query yields it. */
    public SparedRow(String customerNumber, Customer customer, Protection protection, Money amount) {
        this(customerNumber, customer.name(), protection, amount);
    }
}
