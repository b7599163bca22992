package org.quittance.billing;

import java.time.LocalDate;
import java.util.List;
import org.quittance.customer.Customer;
import org.quittance.time.DateRange;

/**
 * A contract that a run does not invoice, with the reason.
 *
 * @param itemId null where the run does not list the contract
 * @param reason null unless it is parked
 * @param detail the parameters of the reason, or why staff excluded the contract
 */
public record RunContractRow(
        Long itemId,
        String contractNumber,
        String pointReference,
        String customerNumber,
        String customerName,
        DateRange period,
        ParkingReason reason,
        String detail,
        String decidedBy) {

    static RunContractRow of(Object[] row) {
        Customer customer = (Customer) row[3];
        return new RunContractRow((Long) row[0], (String) row[1], (String) row[2], customer.number(), customer.name(),
                new DateRange((LocalDate) row[4], (LocalDate) row[5]), (ParkingReason) row[6], (String) row[7], (String) row[8]);
    }

    /** The days of the run that the contract was supplied. */
    static RunContractRow missing(Object[] row, DateRange run) {
        Customer customer = (Customer) row[2];
        LocalDate billedFrom = (LocalDate) row[3];
        LocalDate start = billedFrom.isAfter(run.start()) ? billedFrom : run.start();
        LocalDate end = row[4] == null || run.end().isBefore((LocalDate) row[4]) ? run.end() : (LocalDate) row[4];
        return new RunContractRow(null, (String) row[0], (String) row[1], customer.number(), customer.name(),
                new DateRange(start, end), null, null, null);
    }

    /** In the order that {@link ParkingReason} gives. */
    public List<String> parameters() {
        return detail == null || detail.isEmpty() ? List.of() : List.of(detail.split("\\|", -1));
    }
}
