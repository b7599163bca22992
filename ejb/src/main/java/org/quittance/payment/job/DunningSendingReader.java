package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.billing.job.KeyReader;
import org.quittance.payment.arrears.DunningRuns;

/** Hands out the keys of the acts of a run that wait to be sent. */
@Dependent
@Named
public class DunningSendingReader extends KeyReader {

    private static final int PAGE = 1_000;

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private DunningRuns runs;

    @Override
    protected List<Long> page(long after) {
        return runs.waiting(run, after, PAGE);
    }
}
