package org.quittance.payment.arrears;

import java.time.Instant;
import java.time.LocalDate;
import org.quittance.customer.Customer;
import org.quittance.money.Money;

/** An act as lists show it. */
public record DunningActRow(Long id, Long runId, Integer position, StepKind kind, DunningAct.Status status, String customerNumber,
        String customerName, Money amount, Money fees, Outcome outcome) {

    static final String SELECT = """
            select new org.quittance.payment.arrears.DunningActRow(a, c) from DunningAct a, Customer c
            where c.id = a.customerId and\s""";

    /** What became of it; each is null where it does not apply. */
    public record Outcome(String reason, Protection sparedBy, String decidedBy, Instant decidedAt, LocalDate sentOn,
            Channel channel, Long documentId) {
    }

    /** As the query yields it. */
    public DunningActRow(DunningAct act, Customer customer) {
        this(act.id(), act.runId(), act.position(), act.kind(), act.status(), customer.number(), customer.name(), act.amount(),
                act.fees(), act.outcome());
    }

    public boolean isProposed() {
        return status == DunningAct.Status.PROPOSED;
    }
}
