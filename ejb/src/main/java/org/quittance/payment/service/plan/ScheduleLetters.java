package org.quittance.payment.service.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.document.Document;
import org.quittance.document.Sha256;
import org.quittance.document.pdf.Addressed;
import org.quittance.document.pdf.DirectDebit;
import org.quittance.document.pdf.InstalmentSchedule;
import org.quittance.document.pdf.InstalmentSchedulePdf;
import org.quittance.document.pdf.Marks;
import org.quittance.document.service.ContractLetters;
import org.quittance.document.service.KeptLetters;
import org.quittance.document.service.Letters;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Settings;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InstalmentPlans;
import org.quittance.payment.Mandates;

/** Makes the schedule of a plan (échéancier), and keeps it: it announces every debit. */
@ApplicationScoped
class ScheduleLetters {

    @Inject
    private Letters letters;
    @Inject
    private ContractLetters contracts;
    @Inject
    private KeptLetters kept;
    @Inject
    private Mandates mandates;
    @Inject
    private Settings settings;
    @Inject
    private InstalmentSchedulePdf pdf;
    @Inject
    private InstalmentPlans plans;
    @Inject
    private PlanNotices notices;

    /** Keeps the schedule as it begins to stand, and tells of it. */
    void announce(Contract contract, InstalmentPlan plan) {
        keep(contract, plan);
        notices.scheduled(contract, plan);
    }

    /** The identifier of the document with the schedule as it stands; empty without a plan. */
    Optional<Long> latest(Contract contract) {
        return plans.latest(contract.id()).map(plan -> keep(contract, plan));
    }

    /**
     * The identifier of the document; the same as long as the plan stands as it does.
     *
     * @param contract loaded with everything
     */
    long keep(Contract contract, InstalmentPlan plan) {
        InstalmentSchedule schedule = schedule(contract, plan);
        String facts = Sha256.of(pdf.render(schedule.on(plan.period().start()), Marks.NONE));
        return kept.keep(contract, Document.Kind.SCHEDULE, contract.number() + "-" + plan.period().start() + "-" + plan.schedule(),
                facts, marks -> pdf.render(schedule, marks));
    }

    private InstalmentSchedule schedule(Contract contract, InstalmentPlan plan) {
        Addressed to = letters.to(contract.account().customer());
        return new InstalmentSchedule(to, contracts.supply(contract, to), plan.period(), plan.estimate().of(plan.period()),
                plan.estimate().source().name(), debit(plan).orElse(null),
                plan.instalments().stream().map(instalment -> new InstalmentSchedule.Instalment(instalment.dueOn(),
                        instalment.amount(), instalment.status() == Instalment.Status.PAID)).toList());
    }

    private Optional<DirectDebit> debit(InstalmentPlan plan) {
        return plan.isByDebit() ? mandates.active(plan.accountId()).map(mandate -> new DirectDebit(
                mandate.maskedIban(), mandate.umr(),
                settings.directDebit().creditor().map(CreditorIdentifier::text).orElse(null))) : Optional.empty();
    }
}
