package org.quittance.billing;

import java.util.List;

/**
 * Documents of these invoices are about to be made, in this transaction: who knows how they will be paid writes it down now.
 *
 * @param invoices their identifiers
 */
public record InvoicesToPublish(List<Long> invoices) {

    public InvoicesToPublish {
        invoices = List.copyOf(invoices);
    }
}
