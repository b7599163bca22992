package org.quittance.document.pdf;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.money.Money;

/**
 * The exits of a low-use parking place in a month, and the discount they give.
 *
 * @param supply the contract and the place
 * @param over   whether the month is over, so that no exit can follow
 */
public record ExitSheet(Addressed to, Supply supply, YearMonth month, boolean over, List<Exit> exits, Discount discount) {

    public ExitSheet {
        exits = List.copyOf(exits);
    }

    /** @param left by the operator's clock */
    public record Exit(LocalDateTime left, String badge, String carPark) {
    }

    /**
     * @param percent of the month's fee
     * @param amount  excluding VAT, negative as invoiced; null as long as it was not invoiced or there is none
     * @param invoice number of the document that gives it; null as long as none does
     */
    public record Discount(BigDecimal percent, Money amount, String invoice) {
    }
}
