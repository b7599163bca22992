package org.quittance.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    /** As the query yields it: sums over converted amounts come back as numbers, null where nothing was allocated. */
    public InvoiceBalance(Long id, String number, InvoiceKind kind, String contractNumbers, LocalDate issueDate,
            LocalDate dueDate, LocalDate periodStart, LocalDate periodEnd, Money gross, BigDecimal settled,
            BigDecimal used) {
        this(id, number, kind, contractNumbers, issueDate, dueDate, new DateRange(periodStart, periodEnd), gross,
                remaining(kind, gross, settled, used));
    }

    /** An invoice owes what nothing settles yet; a credit note gives what settles nothing yet. */
    private static Money remaining(InvoiceKind kind, Money gross, BigDecimal settled, BigDecimal used) {
        return switch (kind) {
            case INVOICE -> settled == null ? gross : gross.minus(Money.of(settled));
            case CREDIT_NOTE -> used == null ? gross : gross.plus(Money.of(used));
            default -> Money.ZERO;
        };
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
