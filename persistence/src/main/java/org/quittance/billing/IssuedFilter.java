package org.quittance.billing;

import org.quittance.contract.ServiceKind;
import org.quittance.time.DateRange;

/**
 * Which invoices and credit notes staff look at.
 *
 * @param issued  the dates of the documents
 * @param service null for all; a document of several services is found under each
 */
public record IssuedFilter(DateRange issued, ServiceKind service, Order order) {

    /** What comes first. */
    public enum Order {
        LATEST("i.issue_date desc, i.id desc"), OLDEST("i.issue_date, i.id"), LARGEST("i.gross desc, i.id desc");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }
}
