package org.quittance.payment;

import java.util.Collection;
import java.util.List;
import org.quittance.money.Money;

/**
 * An account that money may be paid to, and what is open on it.
 *
 * @param open published invoices and fee invoices, the first to pay first
 */
public record PayableAccount(long id, String number, List<OpenDocument> open) {

    /** What all of them still cost. */
    public Money due() {
        return due(open.stream().map(OpenDocument::id).toList());
    }

    /** What some of them still cost; others than the open ones cost nothing. */
    public Money due(Collection<Long> documents) {
        return open.stream().filter(document -> documents.contains(document.id())).map(OpenDocument::remaining)
                .reduce(Money.ZERO, Money::plus);
    }
}
