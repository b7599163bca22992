package org.quittance.billing.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quittance.billing.BillingRun;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.RunSamples;

/** Opens the drafts to review once every contract of the run was looked at, with a sample to look at one by one. */
@Dependent
@Named
public class BillingRunFinish extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private BillingRuns runs;
    @Inject
    private RunSamples samples;
    @Inject
    private Clock clock;

    @Override
    @Transactional
    public String process() {
        BillingRun generated = runs.locked(run);
        if (generated.status() == BillingRun.Status.GENERATING) {
            generated.finishGenerating(clock.instant());
            samples.draw(run);
        }
        return "COMPLETED";
    }
}
