package org.quittance.document.pdf;

import java.time.Instant;
import java.time.LocalDate;

/** A customer's permission to debit a bank account, as it was signed. */
public record MandateDocument(Addressed to, Creditor creditor, Debtor debtor, Signature signature) {

    /** @param umr reference of the mandate, by which the creditor and the bank name it */
    public record Creditor(String identifier, String umr) {
    }

    /** @param account country and last characters only */
    public record Debtor(String holder, String account) {
    }

    /**
     * @param text    what was signed
     * @param version of the text; null on paper
     * @param moment  null on paper
     * @param from    network address; null on paper
     * @param sha256  of text, holder and account; null on paper
     */
    public record Signature(LocalDate day, String text, String version, Instant moment, String from, String sha256) {
    }
}
