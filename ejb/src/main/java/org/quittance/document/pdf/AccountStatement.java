package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * What was invoiced on an account and paid in a period.
 *
 * @param entries in order of time
 */
public record AccountStatement(Addressed to, String account, DateRange period, Standing standing, List<Entry> entries) {

    public AccountStatement {
        entries = List.copyOf(entries);
    }

    /**
     * How the account stands around the period.
     *
     * @param opening  what was owed when it began; negative: in credit
     * @param advances instalments in the balance at its end that no settlement has deducted yet
     */
    public record Standing(Money opening, Money advances) {
    }

    public enum Kind {
        INVOICE, CREDIT_NOTE, FEE, TRANSFER, CHEQUE, CASH, CARD, DIRECT_DEBIT, VOUCHER, SET_OFF, RETURN, REFUND, WRITE_OFF;

        /** Whether it was charged or credited, not money that came in or went out. */
        boolean isInvoiced() {
            return this == INVOICE || this == CREDIT_NOTE || this == FEE;
        }
    }

    /**
     * @param reference number of the document, or what the bank said; optional
     * @param amount    what it adds to what is owed: negative for credit notes and payments
     * @param advance   whether it is an instalment of a monthly plan
     */
    public record Entry(LocalDate date, Kind kind, String reference, Money amount, boolean advance) {
    }

    Money opening() {
        return standing.opening();
    }

    /** What is owed when the period ends. */
    public Money closing() {
        return opening().plus(sum(true)).plus(sum(false));
    }

    Money invoiced() {
        return sum(true);
    }

    Money paid() {
        return sum(false).negated();
    }

    private Money sum(boolean invoiced) {
        return entries.stream().filter(entry -> entry.kind().isInvoiced() == invoiced).map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
