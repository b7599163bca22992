package org.quittance.payment.matching;

import org.quittance.payment.MatchingPolicy.Weights;

/** What speaks for an account. */
public enum Clue {
    /** The text names one of its invoices. */ INVOICE_NUMBER,
    /** The text names the customer, the account or a contract. */ CUSTOMER_NUMBER,
    /** Exactly what the invoices named still owe, or one invoice, or all of them. */ AMOUNT,
    /** The payer is called like the holder. */ NAME,
    /** They share a name. */ PART_OF_NAME,
    /** It was paid from this bank account before. */ KNOWN_IBAN;

    int weight(Weights weights) {
        return switch (this) {
            case INVOICE_NUMBER -> weights.invoiceNumber();
            case CUSTOMER_NUMBER -> weights.customerNumber();
            case AMOUNT -> weights.amount();
            case NAME -> weights.name();
            case PART_OF_NAME -> weights.partOfName();
            case KNOWN_IBAN -> weights.knownIban();
        };
    }
}
