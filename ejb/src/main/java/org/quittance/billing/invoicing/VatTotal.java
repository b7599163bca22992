package org.quittance.billing.invoicing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

/** All lines of one VAT rate; the tax is computed once, on their sum. */
public record VatTotal(VatRate rate, Money net, Money vat) {

    /** The net amount of one line. */
    public record Amount(VatRate rate, Money net) {

        static Amount of(ProposedLine line) {
            return new Amount(line.vatRate(), line.net());
        }
    }

    /** One total per rate, the lowest rate first. */
    public static List<VatTotal> of(Stream<Amount> lines) {
        SortedMap<VatRate, Money> nets = new TreeMap<>();
        lines.forEach(line -> nets.merge(line.rate(), line.net(), Money::plus));
        return nets.entrySet().stream()
                .map(entry -> new VatTotal(entry.getKey(), entry.getValue(), entry.getKey().on(entry.getValue())))
                .toList();
    }
}
