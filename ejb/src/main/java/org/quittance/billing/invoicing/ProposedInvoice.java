package org.quittance.billing.invoicing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.ProposedQuantity;
import org.quittance.money.Money;

/**
 * What a contract is to be invoiced: no number, no date yet.
 *
 * @param lines      in the order of the document
 * @param quantities the proof of the energy lines, one per time class
 * @param rebillings what changes of days billed before, in order of time
 * @param vatTotals  of all these, one per rate, the lowest first
 */
public record ProposedInvoice(List<ProposedLine> lines, List<ProposedQuantity> quantities, List<Rebilling> rebillings,
        List<VatTotal> vatTotals) implements Proposal {

    public ProposedInvoice {
        lines = List.copyOf(lines);
        quantities = List.copyOf(quantities);
        rebillings = List.copyOf(rebillings);
        vatTotals = List.copyOf(vatTotals);
    }

    static ProposedInvoice of(List<ProposedLine> lines, List<ProposedQuantity> quantities, List<Rebilling> rebillings) {
        return new ProposedInvoice(lines, quantities, rebillings, VatTotal.of(amounts(lines, rebillings)));
    }

    Stream<VatTotal.Amount> amounts() {
        return amounts(lines, rebillings);
    }

    private static Stream<VatTotal.Amount> amounts(List<ProposedLine> lines, List<Rebilling> rebillings) {
        return Stream.concat(lines.stream().map(VatTotal.Amount::of), rebillings.stream().flatMap(Rebilling::amounts));
    }

    /** Without any line. */
    public boolean isEmpty() {
        return lines.isEmpty() && rebillings.isEmpty();
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
