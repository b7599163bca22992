package org.quittance.search;

/**
 * Something with a number, and whose it is.
 *
 * @param text the number as it is written; of a bank account only its end
 */
public record FoundThing(Kind kind, String text, String customerNumber, String customerName) {

    public enum Kind {
        INVOICE, PLATE, BANK_ACCOUNT
    }
}
