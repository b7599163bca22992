package org.quittance.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of the Fichier des écritures comptables (LPF art. A47 A-1 VII). Lettering and foreign currency are not kept.
 *
 * @param customer account of the customer and its name, null on accounts without auxiliary
 * @param amount   debit is above zero
 */
public record FecLine(Journal journal, int number, LocalDate day, Account account, Account customer, Piece piece, String label,
        BigDecimal amount, LocalDate validatedOn) {

    /** Code and words of a journal. */
    public record Journal(String code, String label) {
    }

    /** Number and words of an account. */
    public record Account(String number, String label) {
    }

    /** What proves the entry. */
    public record Piece(String reference, LocalDate day) {
    }

    public boolean isDebit() {
        return amount.signum() > 0;
    }
}
