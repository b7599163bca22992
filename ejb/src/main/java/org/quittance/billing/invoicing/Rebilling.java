package org.quittance.billing.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.charging.Charged;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.ProposedQuantity;
import org.quittance.time.DateRange;

/**
 * What changes of days that were billed before: the lines to take back and those that replace them, at the prices of
 * these days. A line that would come out the same is left alone.
 */
public record Rebilling(
        DateRange period, List<InvoiceLine> credits, List<ProposedLine> lines, List<ProposedQuantity> quantities) {

    public Rebilling {
        credits = List.copyOf(credits);
        lines = List.copyOf(lines);
        quantities = List.copyOf(quantities);
    }

    /** @param earlier what stands of the days so far, and what was given back of them, which is not billed again */
    static Rebilling of(DateRange period, List<InvoiceLine> earlier, Charged charged) {
        List<InvoiceLine> credits = new ArrayList<>(earlier);
        credits.removeIf(Rebilling::isGivenBack);
        List<ProposedLine> lines = new ArrayList<>(charged.lines());
        lines.removeIf(line -> earlier.stream().anyMatch(given -> isGivenBack(given)
                && given.priceCode().equals(line.code()) && given.period().contains(line.period())));
        lines.removeIf(line -> credits.removeIf(standing -> isSame(standing, line)));
        return new Rebilling(period, credits, lines, isNothing(credits, lines) ? List.of() : charged.quantities());
    }

    private static boolean isGivenBack(InvoiceLine line) {
        return line.standing() == InvoiceLine.Standing.CREDITED;
    }

    private static boolean isSame(InvoiceLine earlier, ProposedLine line) {
        return earlier.priceCode().equals(line.code()) && earlier.period().equals(line.period())
                && earlier.quantity().compareTo(line.count().quantity()) == 0
                && earlier.unitPrice().compareTo(line.count().unitPrice()) == 0
                && earlier.vatRate().equals(line.vatRate()) && earlier.net().equals(line.net());
    }

    boolean isMeasured() {
        return quantities.stream().allMatch(counted -> counted.quantity().estimated().signum() == 0);
    }

    public boolean isNothing() {
        return isNothing(credits, lines);
    }

    private static boolean isNothing(List<InvoiceLine> credits, List<ProposedLine> lines) {
        return credits.isEmpty() && lines.isEmpty();
    }

    /** Amounts by their VAT rates: what is taken back with its sign turned, then what replaces it. */
    Stream<VatTotal.Amount> amounts() {
        return Stream.concat(
                credits.stream().map(credit -> new VatTotal.Amount(credit.vatRate(), credit.net().negated())),
                lines.stream().map(VatTotal.Amount::of));
    }
}
