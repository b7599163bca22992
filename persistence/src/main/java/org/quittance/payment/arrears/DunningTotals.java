package org.quittance.payment.arrears;

import java.math.BigDecimal;
import java.util.List;
import org.quittance.money.Money;

/** What a run does, step by step, and what it leaves alone, reason by reason. */
public record DunningTotals(List<OfStep> steps, List<OfProtection> spared) {

    /** Acts of a step that stand alike. */
    public record OfStep(Integer position, StepKind kind, DunningAct.Status status, Long acts, Money amount, Money costs,
            Money interest) {

        /** As the query yields it. */
        public OfStep(Integer position, StepKind kind, DunningAct.Status status, Long acts, BigDecimal amount, BigDecimal costs,
                BigDecimal interest) {
            this(position, kind, status, acts, Money.of(amount), Money.of(costs), Money.of(interest));
        }

        /** Costs and interest. */
        public Money fees() {
            return costs.plus(interest);
        }
    }

    public record OfProtection(Protection protection, Long accounts, Money amount) {

        /** As the query yields it. */
        public OfProtection(Protection protection, Long accounts, BigDecimal amount) {
            this(protection, accounts, Money.of(amount));
        }
    }

    public long acts(DunningAct.Status status) {
        return steps.stream().filter(step -> step.status() == status).mapToLong(OfStep::acts).sum();
    }

    public Money amount(DunningAct.Status status) {
        return steps.stream().filter(step -> step.status() == status).map(OfStep::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money fees(DunningAct.Status status) {
        return steps.stream().filter(step -> step.status() == status).map(OfStep::fees).reduce(Money.ZERO, Money::plus);
    }
}
