package org.quittance.billing.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quittance.billing.Invoices;
import org.quittance.document.print.PrintFileMaker;

/** Makes the print file of the run, once all of its documents are there: paper is sent in one go. */
@Dependent
@Named
public class InvoicePublicationLetters extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private Invoices invoices;
    @Inject
    private PrintFileMaker letters;

    private volatile boolean stopped;

    @Override
    public String process() {
        if (invoices.areAllPublished(run)) {
            letters.make(run, () -> stopped);
        }
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
