package org.quittance.report;

import java.time.YearMonth;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;

/**
 * What a service brought in a month.
 *
 * @param service   null for what pays no invoice yet, costs or interest
 * @param documents invoices and credit notes
 * @param invoiced  including VAT, less credit notes
 * @param collected received less what came back
 */
public record Traded(YearMonth month, ServiceKind service, long documents, Money invoiced, Money collected) {

    Traded plus(Traded other) {
        return new Traded(month, service, documents + other.documents, invoiced.plus(other.invoiced), collected.plus(other.collected));
    }
}
