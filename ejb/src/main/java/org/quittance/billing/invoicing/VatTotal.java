package org.quittance.billing.invoicing;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

/** All lines of one VAT rate; the tax is computed once, on their sum. */
public record VatTotal(VatRate rate, Money net, Money vat) {

    /** One total per rate, the lowest rate first. */
    static List<VatTotal> of(Collection<ProposedLine> lines) {
        SortedMap<VatRate, Money> nets = new TreeMap<>();
        lines.forEach(line -> nets.merge(line.vatRate(), line.net(), Money::plus));
        return nets.entrySet().stream()
                .map(entry -> new VatTotal(entry.getKey(), entry.getValue(), entry.getKey().on(entry.getValue())))
                .toList();
    }
}
