package org.quittance.payment.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.quittance.payment.arrears.DunningRuns;

/** Opens the run to review once every account was looked at; one that was thrown away meanwhile stays away. */
@Dependent
@Named
public class DunningProposalFinish extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private DunningRuns runs;

    @Override
    @Transactional
    public String process() {
        runs.locked(run).proposed();
        return "COMPLETED";
    }
}
