package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.quittance.money.Money;

/**
 * A letter about unpaid invoices.
 *
 * @param title    what the step of the policy calls it
 * @param text     what it says first
 * @param earlier  costs and interest of earlier letters, still open
 * @param costs    charged by this letter, zero for consumers
 * @param interest likewise
 * @param iban     to pay by transfer, null if the operator has none
 */
public record DunningLetter(Addressed to, String title, String text, List<Line> lines, Money earlier, Money costs,
        Money interest, String iban) {

    public DunningLetter {
        lines = List.copyOf(lines);
    }

    /** An invoice and what it still owes. */
    public record Line(String number, LocalDate due, Money amount) {
    }

    Money total() {
        return lines.stream().map(Line::amount).reduce(earlier, Money::plus).plus(costs).plus(interest);
    }
}
