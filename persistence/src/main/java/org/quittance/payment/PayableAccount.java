package org.quittance.payment;

import java.util.Collection;
import java.util.List;
import org.quittance.money.Money;

/**
 * An account that money may be paid to, and what is open on it.
 *
 * @param open published invoices, the first to pay first
 */
public record PayableAccount(long id, String number, List<InvoiceBalance> open) {

    /** What all of them still cost. */
    public Money due() {
        return due(open.stream().map(InvoiceBalance::id).toList());
    }

    /** What some of them still cost; others than the open ones cost nothing. */
    public Money due(Collection<Long> invoiceIds) {
        return open.stream().filter(invoice -> invoiceIds.contains(invoice.id())).map(InvoiceBalance::remaining)
                .reduce(Money.ZERO, Money::plus);
    }
}
