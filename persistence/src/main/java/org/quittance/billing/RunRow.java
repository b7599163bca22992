package org.quittance.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.contract.BillingCycle;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** A run as lists show it. */
public record RunRow(
        Long id,
        String number,
        BillingRun.Scope scope,
        BillingCycle cycle,
        String group,
        DateRange period,
        LocalDate invoiceDate,
        BillingRun.Status status,
        Long due,
        Long invoices,
        Long parked,
        Money gross) {

    /** As the query yields it: a sum over converted amounts comes back as a number, null where there is no invoice. */
    public RunRow(Long id, String number, BillingRun.Scope scope, BillingCycle cycle, String group,
            LocalDate periodStart, LocalDate periodEnd,
            LocalDate invoiceDate, BillingRun.Status status, Long due, Long invoices, Long parked, BigDecimal gross) {
        this(id, number, scope, cycle, group, new DateRange(periodStart, periodEnd), invoiceDate, status, due, invoices, parked,
                gross == null ? Money.ZERO : Money.of(gross));
    }
}
