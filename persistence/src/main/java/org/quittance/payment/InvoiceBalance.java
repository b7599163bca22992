package org.quittance.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quittance.billing.InvoiceKind;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** An issued invoice as lists show it, with what is still to be paid. */
public record InvoiceBalance(
        Long id,
        String number,
        InvoiceKind kind,
        String contractNumbers,
        LocalDate issueDate,
        LocalDate dueDate,
        DateRange period,
        Money gross,
        Money remaining) {

    /** Where a document stands with its customer. */
    public enum State {
        /** Nothing is left to pay. */ SETTLED,
        /** Owed, not yet due, nothing paid. */ TO_PAY,
        /** Owed, not yet due, paid in part. */ PARTLY_PAID,
        /** Owed since before today. */ OVERDUE,
        /** A credit note: in the customer's favour. */ CREDIT,
        /** Written for what the customer sold: nothing is owed by him. */ EARNED
    }

    /** As the query yields it: sums over converted amounts come back as numbers, null where nothing was paid or credited. */
    public InvoiceBalance(Long id, String number, InvoiceKind kind, String contractNumbers, LocalDate issueDate,
            LocalDate dueDate, LocalDate periodStart, LocalDate periodEnd, Money gross, BigDecimal allocated,
            BigDecimal credited) {
        this(id, number, kind, contractNumbers, issueDate, dueDate, new DateRange(periodStart, periodEnd), gross,
                remaining(kind, gross, Stream.of(allocated, credited == null ? null : credited.negate())
                        .filter(Objects::nonNull).map(Money::of).reduce(Money.ZERO, Money::plus)));
    }

    /** What was paid and what a credit note gave back settle an invoice; more than that is credit of the account. */
    private static Money remaining(InvoiceKind kind, Money gross, Money settled) {
        if (!kind.isSale()) {
            return Money.ZERO;
        }
        Money remaining = gross.minus(settled);
        return kind == InvoiceKind.INVOICE && remaining.isNegative() ? Money.ZERO : remaining;
    }

    /** Whether it bills the contract, alone or with others. */
    public boolean bills(String contractNumber) {
        return contracts().contains(contractNumber);
    }

    /** The numbers of the contracts that it bills. */
    public List<String> contracts() {
        return List.of(contractNumbers.split(", "));
    }

    /** Whether the customer sold something by it. */
    public boolean isEarned() {
        return !kind.isSale();
    }

    public boolean isSettled() {
        return !remaining.isPositive();
    }

    public State state(LocalDate today) {
        if (isEarned()) {
            return State.EARNED;
        }
        if (kind == InvoiceKind.CREDIT_NOTE) {
            return State.CREDIT;
        }
        if (isSettled()) {
            return State.SETTLED;
        }
        if (isOverdue(today)) {
            return State.OVERDUE;
        }
        return remaining.equals(gross) ? State.TO_PAY : State.PARTLY_PAID;
    }

    public boolean isOverdue(LocalDate today) {
        return !isSettled() && dueDate.isBefore(today);
    }
}
