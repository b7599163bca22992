package org.quittance.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of the Fichier des écritures comptables (LPF art. A47 A-1 VII). Foreign currency is not kept.
 *
 * @param customer account of the customer and its name, null on accounts without auxiliary
 * @param amount   debit is above zero
 * @param lettering of its entry; null as long as nothing settles the entry whole
 */
public record FecLine(Journal journal, int number, LocalDate day, Account account, Account customer, Piece piece, String label,
        BigDecimal amount, LocalDate validatedOn, Lettering lettering) {

    /** Code and words of a journal. */
    public record Journal(String code, String label) {
    }

    /** Number and words of an account. */
    public record Account(String number, String label) {
    }

    /** What proves the entry. */
    public record Piece(String reference, LocalDate day) {
    }

    /**
     * What the entry settles, or is settled by, bears the same code.
     *
     * @param day    on which the last of them came
     * @param ofLine whether this line bears it: the customers' account does, the others do not
     */
    public record Lettering(String code, LocalDate day, boolean ofLine) {
    }

    public boolean isDebit() {
        return amount.signum() > 0;
    }
}
