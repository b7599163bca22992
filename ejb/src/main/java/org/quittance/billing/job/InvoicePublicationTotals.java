package org.quittance.billing.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.quittance.billing.ReportingTotals;

/** Adds up what e-reporting tells of the run, in the place of what an earlier publication of it told. */
@Dependent
@Named
public class InvoicePublicationTotals extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private ReportingTotals totals;

    @Override
    @Transactional
    public String process() {
        totals.replace(run);
        return "COMPLETED";
    }
}
