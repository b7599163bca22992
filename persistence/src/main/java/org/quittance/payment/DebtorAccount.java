package org.quittance.payment;

import java.util.Locale;

/**
 * The bank account that is debited.
 *
 * @param iban   without blanks, in capitals
 * @param bic    null where the bank finds it itself, as it does inside the SEPA
 * @param holder who the bank knows as its holder, at most 70 characters
 */
public record DebtorAccount(String iban, String bic, String holder) {

    private static final int LONGEST_HOLDER = 70;
    private static final int SHOWN = 4;

    public DebtorAccount {
        iban = compact(iban);
        bic = bic == null || bic.isBlank() ? null : compact(bic);
        holder = holder.strip();
        if (!iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
            throw new IllegalArgumentException("no IBAN");
        }
        if (holder.isEmpty() || holder.length() > LONGEST_HOLDER) {
            throw new IllegalArgumentException("a holder of " + holder.length() + " characters");
        }
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** All that pages and messages show of it: country and last four characters. */
    public static String masked(String iban) {
        return iban.substring(0, 2) + "•• •••• " + iban.substring(iban.length() - SHOWN);
    }

    /** Never its whole number: it may get into a log. */
    @Override
    public String toString() {
        return masked(iban);
    }
}
