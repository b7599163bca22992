package org.quittance.billing.invoicing;

import java.util.List;
import java.util.function.Function;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.ProposedQuantity;
import org.quittance.money.Money;

/**
 * What a contract is to be invoiced: no number, no date yet.
 *
 * @param lines      in the order of the document
 * @param quantities the proof of the energy lines, one per time class
 * @param vatTotals  one per rate, the lowest first
 */
public record ProposedInvoice(List<ProposedLine> lines, List<ProposedQuantity> quantities, List<VatTotal> vatTotals)
        implements Proposal {

    public ProposedInvoice {
        lines = List.copyOf(lines);
        quantities = List.copyOf(quantities);
        vatTotals = List.copyOf(vatTotals);
    }

    /** Excluding VAT. */
    public Money net() {
        return sum(VatTotal::net);
    }

    public Money vat() {
        return sum(VatTotal::vat);
    }

    /** Including VAT. */
    public Money gross() {
        return net().plus(vat());
    }

    private Money sum(Function<VatTotal, Money> amount) {
        return vatTotals.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
