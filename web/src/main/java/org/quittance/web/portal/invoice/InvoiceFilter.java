package org.quittance.web.portal.invoice;

import org.quittance.payment.InvoiceBalance;

/** Which documents a customer wants to see; what is null or blank does not matter. */
record InvoiceFilter(String year, String contract, String kind) {

    boolean shows(InvoiceBalance document) {
        return (isAny(year) || year(document).equals(year))
                && (isAny(contract) || document.bills(contract))
                && (isAny(kind) || document.kind().name().equals(kind));
    }

    boolean isSet() {
        return !isAny(year) || !isAny(contract) || !isAny(kind);
    }

    static String year(InvoiceBalance document) {
        return String.valueOf(document.issueDate().getYear());
    }

    private static boolean isAny(String wanted) {
        return wanted == null || wanted.isBlank();
    }
}
