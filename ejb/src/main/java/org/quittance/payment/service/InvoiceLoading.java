package org.quittance.payment.service;

import org.quittance.billing.Invoice;

/** Reads the parts of one invoice before its transaction ends: three queries, whatever their number. */
final class InvoiceLoading {

    private InvoiceLoading() {
    }

    static void whole(Invoice invoice) {
        invoice.lines();
        invoice.vatTotals();
        invoice.meteredQuantities();
    }
}
