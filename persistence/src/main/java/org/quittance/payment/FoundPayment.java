package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.customer.Customer;
import org.quittance.money.Money;

/** Money that came in or went out, with its customer. Received is positive. */
public record FoundPayment(
        Long id,
        LocalDate day,
        AccountEntry.Kind kind,
        PaymentMethod method,
        String reference,
        Money amount,
        String customerNumber,
        String customerName,
        String enteredBy,
        LocalDate returnedOn) {

    /** As the query yields it. */
    public FoundPayment(Long id, LocalDate day, AccountEntry.Kind kind, PaymentMethod method, String reference, Money added,
            Customer customer, String enteredBy, LocalDate returnedOn) {
        this(id, day, kind, method, reference, added.negated(), customer.number(), customer.name(), enteredBy, returnedOn);
    }

    /** As the query yields what was not taken back. */
    public FoundPayment(Long id, LocalDate day, AccountEntry.Kind kind, PaymentMethod method, String reference, Money added,
            Customer customer, String enteredBy) {
        this(id, day, kind, method, reference, added, customer, enteredBy, null);
    }

    /** Whether it is a cheque, which the bank may still send back. */
    public boolean isReturnable() {
        return kind == AccountEntry.Kind.PAYMENT && method == PaymentMethod.CHEQUE && returnedOn == null;
    }

    /** What it is in a word: how it was paid, or what happened to it. */
    public Enum<?> what() {
        return kind == AccountEntry.Kind.PAYMENT ? method : kind;
    }
}
