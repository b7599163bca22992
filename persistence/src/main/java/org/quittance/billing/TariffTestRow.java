package org.quittance.billing;

import java.time.LocalDate;
import java.util.List;
import org.quittance.customer.Customer;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * A contract in the test of a draft.
 *
 * @param priced null if it could not be priced
 * @param reason null if it could
 */
public record TariffTestRow(String contractNumber, String customerNumber, String customerName, DateRange period,
        PricedTwice priced, ParkingReason reason, String detail, boolean byDraft) {

    static TariffTestRow of(Object[] row) {
        Customer customer = (Customer) row[1];
        return new TariffTestRow((String) row[0], customer.number(), customer.name(),
                new DateRange((LocalDate) row[2], (LocalDate) row[3]),
                row[4] == null ? null : new PricedTwice((Money) row[4], (Money) row[5]),
                (ParkingReason) row[6], (String) row[7], (boolean) row[8]);
    }

    /** In the order that {@link ParkingReason} gives. */
    public List<String> parameters() {
        return detail == null || detail.isEmpty() ? List.of() : List.of(detail.split("\\|", -1));
    }
}
