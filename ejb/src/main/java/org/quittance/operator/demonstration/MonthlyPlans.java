package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.service.TimedJobs;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentTerms;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.PlanRow;
import org.quittance.payment.Receipt;
import org.quittance.payment.service.plan.PlanDeskService;
import org.quittance.payment.service.plan.PlanRenewalTimer;

/** What the offers allow who want to pay month by month, and what those who do pay. */
@ApplicationScoped
public class MonthlyPlans {

    private static final int MOST = 1_000;
    /** Days before its end on which the plan of the next year is told. */
    private static final int RENEWAL = 45;
    private static final LocalDate FIRST = LocalDate.of(2023, 8, 1);
    private static final InstalmentTerms.Debits DEBITS = new InstalmentTerms.Debits(List.of(5, 15, 25), 14, 1, 50);

    @Inject
    private PlanDeskService plans;
    @Inject
    private TimedJobs jobs;

    /** Eleven debits for water, ten for energy, both settled in the twelfth month. */
    void offer() {
        plans.offer(new InstalmentTerms("EAU", FIRST, new InstalmentTerms.Year(11, 9, null, RENEWAL), DEBITS));
        List.of("BASE", "HPHC", "STOCKAGE").forEach(offer ->
                plans.offer(new InstalmentTerms(offer, FIRST, new InstalmentTerms.Year(10, 8, null, RENEWAL), DEBITS)));
    }

    void subscribe(Act act) {
        plans.subscribe(act.contract(), Integer.parseInt(act.value()), null);
    }

    /** Does not want another one. */
    void stopRenewing(Act act) {
        plans.stopRenewing(act.contract());
    }

    /** Those that follow the settled ones begin, and who has to be told of the next is. */
    void renew() {
        Jobs.await(jobs.start(PlanRenewalTimer.JOB));
    }

    /** Transfers for what was due until a day. */
    void pay(LocalDate day) {
        for (PlanRow row : plans.open(MOST)) {
            plans.plan(row.contractNumber()).orElseThrow().instalments().stream()
                    .filter(instalment -> instalment.status() == Instalment.Status.PLANNED && !instalment.dueOn().isAfter(day))
                    .forEach(instalment -> plans.pay(instalment.id(), new Receipt(
                            instalment.amount(), instalment.dueOn(), PaymentMethod.TRANSFER, row.contractNumber())));
        }
    }
}
