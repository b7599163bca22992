package org.quittance.billing.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.billing.RunItem;
import org.quittance.billing.WaitingItems;
import org.quittance.billing.service.DueContract;
import org.quittance.billing.service.MissingReadings;

/**
 * Before any draft is made, estimates the indexes that are missing of contracts whose offers allow it. What is there
 * already is left alone, so it may run again.
 */
@Dependent
@Named
public class BillingRunEstimates extends AbstractBatchlet {

    /** Whoever reads the meter's history sees that no person told the index. */
    private static final String BY = "billing-run";

    @Inject
    @BatchProperty
    private long run;
    @Inject
    @BatchProperty
    private int chunk;
    @Inject
    private WaitingItems waiting;
    @Inject
    private MissingReadings missing;

    @Override
    public String process() {
        List<RunItem.Row> page = waiting.ofEstimatingOffers(run, 0, chunk);
        while (!page.isEmpty()) {
            missing.fill(page.stream().map(DueContract::of).toList(), BY);
            page = waiting.ofEstimatingOffers(run, page.get(page.size() - 1).id(), chunk);
        }
        return "COMPLETED";
    }
}
