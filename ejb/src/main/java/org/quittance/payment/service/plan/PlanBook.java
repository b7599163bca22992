package org.quittance.payment.service.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.DueContracts;
import org.quittance.billing.TestedContract;
import org.quittance.billing.YearCost;
import org.quittance.billing.service.YearCosts;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.EqualParts;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InstalmentPlans;
import org.quittance.payment.InstalmentTerms;
import org.quittance.payment.PlanCalendar;
import org.quittance.payment.PlanChange;
import org.quittance.payment.PlanConsent;
import org.quittance.payment.PlanRenewal;
import org.quittance.payment.PlanRenewals;
import org.quittance.payment.sepa.BankCalendar;
import org.quittance.payment.service.plan.PlanRefusedException.Reason;

/** Makes, changes and ends monthly plans, for customers and for staff: who may do it is asked before. */
@ApplicationScoped
class PlanBook {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    @Inject
    private InstalmentPlans plans;
    @Inject
    private PlanRenewals renewals;
    @Inject
    private Contracts contracts;
    @Inject
    private DueContracts due;
    @Inject
    private AccountEntries entries;
    @Inject
    private YearCosts costs;
    @Inject
    private PlanForecasts forecasts;
    @Inject
    private Clock clock;

    /**
     * @param debitDay null, or one that cannot be chosen, for the first that can
     * @param agreed   what a year costs, agreed with staff; null for an estimate
     */
    PlanProposal propose(Contract contract, Integer debitDay, Money agreed) {
        if (plans.open(contract.id()).isPresent()) {
            throw new PlanRefusedException(Reason.RUNNING);
        }
        if (contract.endDate() != null) {
            throw new PlanRefusedException(Reason.ENDED);
        }
        InstalmentTerms terms = terms(contract);
        YearCost year = agreed == null
                ? costs.year(contract).orElseThrow(() -> new PlanRefusedException(Reason.NO_ESTIMATE))
                : new YearCost(agreed, YearCost.Source.STAFF, TestedContract.year(contract.cycle(), today()));
        List<Integer> days = terms.debits().days();
        int day = debitDay != null && days.contains(debitDay) ? debitDay : days.get(0);
        PlanCalendar calendar = PlanCalendar.of(terms, contract.cycle(),
                due.takenUntil(contract.id()).orElse(contract.billedFrom()), new PlanCalendar.Wish(today(), day),
                BankCalendar::onOrAfter);
        if (calendar.debits().isEmpty()) {
            throw new PlanRefusedException(Reason.TOO_LATE);
        }
        return proposal(contract, year, calendar, day, terms);
    }

    private static PlanProposal proposal(Contract contract, YearCost year, PlanCalendar calendar, int day, InstalmentTerms terms) {
        Money cost = year.of(calendar.period());
        return new PlanProposal(contract, year, cost, calendar, day, terms.debits().days(),
                EqualParts.of(cost, calendar.debits().size()), terms.year().renewalDays());
    }

    /**
     * The plan that follows one, with the debits that its customer can still be told of.
     *
     * @param estimate of a year
     * @param toldOn   the day on which the customer is told, whose terms count
     * @throws PlanRefusedException if none can follow
     */
    PlanProposal following(Contract contract, InstalmentPlan plan, YearCost estimate, LocalDate toldOn) {
        if (contract.endDate() != null) {
            throw new PlanRefusedException(Reason.ENDED);
        }
        InstalmentTerms terms = plans.terms(contract.offerCode(), toldOn)
                .orElseThrow(() -> new PlanRefusedException(Reason.NOT_OFFERED));
        List<Integer> days = terms.debits().days();
        int day = days.contains(plan.debitDay()) ? plan.debitDay() : days.get(0);
        PlanCalendar calendar = PlanCalendar.from(plan.period().end(), terms, new PlanCalendar.Wish(toldOn, day),
                BankCalendar::onOrAfter);
        if (calendar.debits().isEmpty()) {
            throw new PlanRefusedException(Reason.TOO_LATE);
        }
        return proposal(contract, estimate, calendar, day, terms);
    }

    /** A year at today's prices; as estimated last where it cannot be charged. */
    YearCost estimate(Contract contract, InstalmentPlan plan) {
        return costs.year(contract).orElseGet(plan::estimate);
    }

    InstalmentPlan open(PlanProposal agreed, boolean byDebit, PlanConsent consent) {
        entries.lock(agreed.contract().account().id());
        Contract contract = contracts.numbered(agreed.contract().number());
        contract.settleAtEndOf(agreed.calendar().period());
        InstalmentPlan plan = new InstalmentPlan(
                new InstalmentPlan.Subject(contract.account().id(), contract.id(), byDebit, agreed.renewal() != null),
                agreed.calendar().period(), agreed.schedule(), agreed.year(), consent);
        plans.add(plan);
        plans.add(new PlanChange(plan, consent.by(), consent.at()));
        return plan;
    }

    /** A new amount or day from the next instalment on that customers can still be told of. */
    InstalmentPlan change(Contract contract, Money amount, int debitDay, String by) {
        InstalmentPlan plan = locked(contract);
        InstalmentTerms terms = terms(contract);
        if (amount.compareTo(least(forecasts.of(contract, plan, terms).balancing(), terms).orElse(amount)) < 0) {
            throw new PlanRefusedException(Reason.TOO_LITTLE);
        }
        LocalDate from = forecasts.changeableFrom(terms);
        List<LocalDate> kept = plan.instalments().stream()
                .filter(instalment -> instalment.status() != Instalment.Status.PLANNED || instalment.dueOn().isBefore(from))
                .map(Instalment::dueOn).toList();
        List<LocalDate> days = PlanCalendar.following(plan, kept, terms, new PlanCalendar.Wish(today(), debitDay),
                BankCalendar::onOrAfter);
        if (days.isEmpty()) {
            throw new PlanRefusedException(Reason.TOO_LATE);
        }
        plan.change(new InstalmentPlan.Schedule(debitDay, amount, days), from);
        plans.add(new PlanChange(plan, by, clock.instant()));
        return plan;
    }

    /** The contract is billed by its cycle again; what was paid is deducted from its next invoice. */
    InstalmentPlan end(Contract contract, InstalmentPlan.EndReason reason, String by) {
        InstalmentPlan plan = locked(contract);
        plan.end(reason, today(), by);
        contracts.numbered(contract.number()).billByCycle();
        return plan;
    }

    /** The plan goes on to its settlement, and no other follows. */
    void stopRenewing(Contract contract, String by) {
        locked(contract).stopRenewing(by, clock.instant());
    }

    /** The latest plan of a contract, settled or not. */
    Optional<PlanView> view(Contract contract) {
        return plans.latest(contract.id()).map(plan -> {
            PlanRenewal renewal = renewals.of(plan.id()).orElse(null);
            if (plan.status() != InstalmentPlan.Status.ACTIVE) {
                return new PlanView(contract, plan, null, List.of(), null, renewal);
            }
            InstalmentTerms terms = terms(contract);
            var forecast = forecasts.of(contract, plan, terms);
            return new PlanView(contract, plan, forecast, terms.debits().days(),
                    least(forecast.balancing(), terms).orElse(null), renewal);
        });
    }

    /** Rounded up to the cent. */
    private static Optional<Money> least(Optional<Money> balancing, InstalmentTerms terms) {
        return balancing.map(amount -> Money.of(amount.euros().multiply(BigDecimal.valueOf(terms.debits().leastPercent()))
                .divide(PERCENT, 2, RoundingMode.UP)));
    }

    private InstalmentPlan locked(Contract contract) {
        return plans.lockedOpen(contract.id()).filter(plan -> plan.status() == InstalmentPlan.Status.ACTIVE)
                .orElseThrow(() -> new PlanRefusedException(Reason.NONE));
    }

    private InstalmentTerms terms(Contract contract) {
        return plans.terms(contract.offerCode(), today()).orElseThrow(() -> new PlanRefusedException(Reason.NOT_OFFERED));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
