package org.quittance.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.billing.Invoice;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** An issued invoice as lists show it, with what is still to be paid. */
public record InvoiceBalance(
        Long id,
        String number,
        Invoice.Kind kind,
        String contractNumber,
        LocalDate issueDate,
        LocalDate dueDate,
        DateRange period,
        Money gross,
        Money remaining) {

    /** As the query yields it: a sum over converted amounts comes back as a number, null where nothing was allocated. */
    public InvoiceBalance(Long id, String number, Invoice.Kind kind, String contractNumber, LocalDate issueDate,
            LocalDate dueDate, LocalDate periodStart, LocalDate periodEnd, Money gross, BigDecimal allocated) {
        this(id, number, kind, contractNumber, issueDate, dueDate, new DateRange(periodStart, periodEnd), gross,
                allocated == null ? gross : gross.minus(Money.of(allocated)));
    }

    public boolean isSettled() {
        return !remaining.isPositive();
    }

    public boolean isOverdue(LocalDate today) {
        return !isSettled() && dueDate.isBefore(today);
    }
}
