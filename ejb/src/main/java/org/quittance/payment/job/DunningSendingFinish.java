package org.quittance.payment.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quittance.payment.arrears.DunningRuns;

/** Closes the run once nothing of it is left to send. */
@Dependent
@Named
public class DunningSendingFinish extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private DunningRuns runs;
    @Inject
    private Clock clock;

    @Override
    @Transactional
    public String process() {
        if (runs.waiting(run, 0, 1).isEmpty()) {
            runs.locked(run).sent(clock.instant());
        }
        return "COMPLETED";
    }
}
