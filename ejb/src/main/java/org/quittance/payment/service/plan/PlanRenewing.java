package org.quittance.payment.service.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.document.Sha256;
import org.quittance.payment.EqualParts;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InstalmentPlans;
import org.quittance.payment.PlanCalendar;
import org.quittance.payment.PlanConsent;
import org.quittance.payment.PlanRenewal;
import org.quittance.payment.PlanRenewals;
import org.quittance.payment.service.plan.PlanRefusedException.Reason;

/**
 * Lets a plan follow a plan. Its customer is told in time what the next year is expected to cost, the instalment, the dates,
 * and how to object; once the old plan is settled the next one begins as it was told.
 */
@ApplicationScoped
public class PlanRenewing {

    private static final String SYSTEM = "SYSTEM";

    @Inject
    private PlanRenewals renewals;
    @Inject
    private InstalmentPlans plans;
    @Inject
    private Contracts contracts;
    @Inject
    private PlanBook book;
    @Inject
    private ScheduleLetters letters;
    @Inject
    private PlanNotices notices;
    @Inject
    private Clock clock;

    /** Tells the customer of a plan what follows it, or that nothing can. */
    public void tell(long planId) {
        InstalmentPlan plan = renewals.lockedPlan(planId);
        Contract contract = contract(plan);
        try {
            PlanProposal next = book.following(contract, plan, book.estimate(contract, plan), today());
            String told = notices.renewed(contract, next);
            renewals.add(new PlanRenewal(plan, today(), new PlanRenewal.Next(next.year(), next.calendar().period(),
                    next.debitDay(), next.amount(), next.calendar().debits().size()),
                    Sha256.of(told.getBytes(StandardCharsets.UTF_8))));
        } catch (PlanRefusedException e) {
            renewals.add(PlanRenewal.refused(plan, today(), e.reason().name()));
            notices.unrenewed(contract, plan);
        }
    }

    /** Begins the plan that was told. A debit whose day has passed meanwhile is shared out to those that are left. */
    public void begin(long renewalId) {
        PlanRenewal renewal = renewals.locked(renewalId);
        InstalmentPlan last = renewal.plan();
        Contract contract = contract(last);
        try {
            PlanProposal next = left(book.following(contract, last, renewal.next().estimate(), renewal.toldOn()));
            if (plans.open(contract.id()).isPresent()) {
                throw new PlanRefusedException(Reason.RUNNING);
            }
            InstalmentPlan plan = book.open(next, last.isByDebit(),
                    new PlanConsent(SYSTEM, clock.instant(), null, renewal.textSha256()));
            renewal.begin(plan);
            letters.announce(contract, plan);
        } catch (PlanRefusedException e) {
            renewal.refuse(e.reason().name());
            notices.unrenewed(contract, last);
        }
    }

    /** As it was told if the settlement came in time; else from the first day on of which customers can be told anew. */
    private PlanProposal left(PlanProposal told) {
        List<LocalDate> days = told.calendar().debits();
        if (!days.get(0).isBefore(today())) {
            return told;
        }
        LocalDate from = today().plusDays(plans.terms(told.contract().offerCode(), today())
                .orElseThrow(() -> new PlanRefusedException(Reason.NOT_OFFERED)).debits().noticeDays());
        List<LocalDate> left = days.stream().filter(day -> !day.isBefore(from)).toList();
        if (left.isEmpty()) {
            throw new PlanRefusedException(Reason.TOO_LATE);
        }
        return new PlanProposal(told.contract(), told.year(), told.cost(), new PlanCalendar(told.calendar().period(), left),
                told.debitDay(), told.days(), EqualParts.of(told.cost(), left.size()), told.renewal());
    }

    private Contract contract(InstalmentPlan plan) {
        return contracts.withEverything(List.of(plan.contractId())).get(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
