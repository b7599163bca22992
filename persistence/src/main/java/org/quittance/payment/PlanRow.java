package org.quittance.payment;

import java.sql.Date;
import java.time.LocalDate;
import org.quittance.customer.Customer;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * A plan as lists show it.
 *
 * @param nextDueOn null if nothing is due any more
 * @param failed    how many instalments have failed and are not paid yet
 */
public record PlanRow(Long id, String contractNumber, String customerNumber, String customerName,
        InstalmentPlan.Status status, DateRange period, Money amount, LocalDate nextDueOn, long failed) {

    /** As the query yields it: what a subquery finds comes back as the database has it. */
    static PlanRow of(Object[] row) {
        Customer customer = (Customer) row[2];
        return new PlanRow((Long) row[0], (String) row[1], customer.number(), customer.name(), (InstalmentPlan.Status) row[3],
                new DateRange((LocalDate) row[4], (LocalDate) row[5]), (Money) row[6],
                row[7] == null ? null : ((Date) row[7]).toLocalDate(), (Long) row[8]);
    }
}
