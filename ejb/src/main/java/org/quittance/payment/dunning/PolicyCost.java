package org.quittance.payment.dunning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quittance.money.Money;
import org.quittance.payment.arrears.ProposedAct;
import org.quittance.payment.arrears.Protection;
import org.quittance.payment.arrears.StepTerms;

/** Adds up what a policy would do to real receivables: today, and over the days to come if nobody paid. */
public final class PolicyCost {

    private final List<StepTerms> steps;
    private final Money letterCost;
    private final List<Sum> today = new ArrayList<>();
    private final List<Sum> later = new ArrayList<>();
    private final Map<Protection, Spared> spared = new EnumMap<>(Protection.class);
    private long accounts;
    private Money overdue = Money.ZERO;

    public PolicyCost(List<StepTerms> steps, Money letterCost) {
        this.steps = List.copyOf(steps);
        this.letterCost = letterCost;
        steps.forEach(step -> {
            today.add(Sum.NONE);
            later.add(Sum.NONE);
        });
    }

    /** @param letters of the acts, those on paper */
    public record Sum(long acts, long letters, Money amount, Money costs, Money interest) {

        static final Sum NONE = new Sum(0, 0, Money.ZERO, Money.ZERO, Money.ZERO);

        Sum plus(ProposedAct act, boolean paper) {
            return new Sum(acts + 1, letters + (paper ? 1 : 0), amount.plus(act.amount()), costs.plus(act.costs()),
                    interest.plus(act.interest()));
        }

        Sum plus(Sum other) {
            return new Sum(acts + other.acts, letters + other.letters, amount.plus(other.amount), costs.plus(other.costs),
                    interest.plus(other.interest));
        }
    }

    /** Accounts that a protection keeps from what would be due today, and what is overdue on them. */
    public record Spared(Protection protection, long accounts, Money amount) {
    }

    /** @param position of the step, the first one is 1 */
    public record OfStep(int position, StepTerms step, Sum today, Sum later) {
    }

    /** An account in arrears was looked at. */
    public void account(Money owed) {
        accounts++;
        overdue = overdue.plus(owed);
    }

    public void today(ProposedAct act, boolean paper) {
        today.set(act.position() - 1, today.get(act.position() - 1).plus(act, paper));
    }

    public void later(ProposedAct act, boolean paper) {
        later.set(act.position() - 1, later.get(act.position() - 1).plus(act, paper));
    }

    public void spared(Protection by, Money owed) {
        spared.merge(by, new Spared(by, 1, owed), (one, other) -> new Spared(by, one.accounts() + other.accounts(),
                one.amount().plus(other.amount())));
    }

    public List<OfStep> steps() {
        List<OfStep> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            rows.add(new OfStep(i + 1, steps.get(i), today.get(i), later.get(i)));
        }
        return rows;
    }

    public List<Spared> spared() {
        return List.copyOf(spared.values());
    }

    public Sum totalToday() {
        return today.stream().reduce(Sum.NONE, Sum::plus);
    }

    public Sum totalLater() {
        return later.stream().reduce(Sum.NONE, Sum::plus);
    }

    /** What the letters of so much would cost the operator. */
    public Money lettersCost(Sum sum) {
        return new Money(Math.multiplyExact(letterCost.cents(), sum.letters()));
    }

    /** Accounts in arrears. */
    public long accounts() {
        return accounts;
    }

    public Money overdue() {
        return overdue;
    }
}
