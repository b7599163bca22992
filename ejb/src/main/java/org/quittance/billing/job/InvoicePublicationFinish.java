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
import org.quittance.billing.Invoices;
import org.quittance.document.service.RunSheetDocuments;

/** Closes the run and keeps its sheet, unless a document could not be made: then the run says so and can be published again. */
@Dependent
@Named
public class InvoicePublicationFinish extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private BillingRuns runs;
    @Inject
    private Invoices invoices;
    @Inject
    private RunSheetDocuments sheets;
    @Inject
    private Clock clock;

    @Override
    @Transactional
    public String process() {
        BillingRun publishing = runs.locked(run);
        if (publishing.status() == BillingRun.Status.PUBLISHING) {
            if (invoices.areAllPublished(run)) {
                publishing.finishPublishing(clock.instant());
                sheets.keep(publishing);
            } else {
                publishing.publishAgain();
            }
        }
        return "COMPLETED";
    }
}
