package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.DunningAct;
import org.quittance.payment.arrears.DunningPolicies;
import org.quittance.payment.arrears.DunningRun;
import org.quittance.payment.arrears.DunningRuns;
import org.quittance.payment.arrears.DunningSpared;
import org.quittance.payment.dunning.Decision;
import org.quittance.payment.dunning.DunningRule;

/** Asks the rule about one account: an act to propose, an account left alone with its reason, or nothing to write. */
@Dependent
@Named
public class DunningProposalProcessor implements ItemProcessor {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private DunningRuns runs;
    @Inject
    private DunningPolicies policies;
    private DunningRule rule;
    private LocalDate day;

    @Override
    public Object processItem(Object item) {
        if (rule == null) {
            DunningRun looking = runs.of(run).orElseThrow();
            rule = DunningRule.of(policies.of(looking.policyId()).orElseThrow(), policies.protections());
            day = looking.day();
        }
        Debtor debtor = (Debtor) item;
        Decision decision = rule.decide(debtor, day);
        if (decision.act().isPresent()) {
            return new DunningAct(run, debtor, decision.act().get());
        }
        return decision.sparedBy().map(by -> new DunningSpared(run, debtor, by, debtor.overdue(day))).orElse(null);
    }
}
