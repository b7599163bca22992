package org.quittance.payment;

/** Where a kitty is transferred to. @param iban without blanks, judged before */
public record PayoutAccount(String iban, String holder) {

    private static final int SHOWN = 4;

    public PayoutAccount {
        if (!iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}") || holder.isBlank()) {
            throw new IllegalArgumentException("no account of " + holder);
        }
    }

    /** For pages and lists: country and last characters. */
    public String masked() {
        return iban.substring(0, SHOWN) + " … " + iban.substring(iban.length() - SHOWN);
    }
}
