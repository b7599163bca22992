package org.quittance.accounting;

import java.time.LocalDate;
import java.util.List;
import org.quittance.money.Money;

/**
 * An entry with its lines, debits first.
 *
 * @param number  in its journal and fiscal year, null until its day is validated
 * @param account of the customer, null where it is about none
 */
public record BookedEntry(long id, String journal, Integer number, LocalDate day, String piece, String label, String account,
        List<Line> lines) {

    /** @param amount debit is above zero */
    public record Line(String account, BookName label, Money amount) {

        public Money debit() {
            return amount.isPositive() ? amount : null;
        }

        public Money credit() {
            return amount.isPositive() ? null : amount.negated();
        }
    }
}
