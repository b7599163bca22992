package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.quittance.money.Money;

/**
 * Costs or interest that a customer bears.
 *
 * @param open    what is left to pay of it
 * @param debited whether a direct debit pays that, not before the day by which others pay
 * @param vat     why it bears none
 * @param iban    to pay by transfer, null if the operator has none
 */
public record FeeInvoice(Addressed to, String number, List<Line> lines, LocalDate payableBy, Money open, boolean debited, String vat,
        String iban) {

    public FeeInvoice {
        lines = List.copyOf(lines);
    }

    public record Line(String why, Money amount) {
    }

    Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }
}
