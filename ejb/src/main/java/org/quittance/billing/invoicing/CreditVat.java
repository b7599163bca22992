package org.quittance.billing.invoicing;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.InvoiceVat;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

/**
 * The tax that a credit gives back. On a part it is computed on that part; with the last lines of a rate all that is left
 * of its tax goes back, so that the credits of a document add up to it to the cent.
 */
public final class CreditVat {

    private CreditVat() {
    }

    /**
     * @param taken  the lines credited now
     * @param before earlier credits of the same document
     * @return one total per rate, with negative amounts where positive ones are taken back; the lowest rate first
     */
    public static List<VatTotal> of(Invoice credited, Collection<InvoiceLine> taken, Collection<Invoice> before) {
        SortedMap<VatRate, Money> nets = new TreeMap<>();
        taken.forEach(line -> nets.merge(line.vatRate(), line.net().negated(), Money::plus));
        return nets.entrySet().stream().map(rate -> new VatTotal(rate.getKey(), rate.getValue(),
                isLast(credited, taken, rate.getKey()) ? left(credited, before, rate.getKey())
                        : rate.getKey().on(rate.getValue()))).toList();
    }

    private static boolean isLast(Invoice credited, Collection<InvoiceLine> taken, VatRate rate) {
        return credited.lines().stream().filter(line -> line.vatRate().equals(rate))
                .filter(line -> line.standing() == InvoiceLine.Standing.BILLED).allMatch(taken::contains);
    }

    private static Money left(Invoice credited, Collection<Invoice> before, VatRate rate) {
        return before.stream().map(credit -> tax(credit, rate)).reduce(tax(credited, rate), Money::plus).negated();
    }

    private static Money tax(Invoice invoice, VatRate rate) {
        return invoice.vatTotals().stream().filter(total -> total.rate().equals(rate)).map(InvoiceVat::tax)
                .reduce(Money.ZERO, Money::plus);
    }
}
