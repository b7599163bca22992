package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the file when its job broke off. A job that was stopped goes on at the next start of the server. */
@Named
@Dependent
public class BankFileListener extends AbstractJobListener {

    @Inject
    private BankFileImports imports;
    @Inject
    private JobContext job;
    @Inject
    @BatchProperty
    private long file;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED || job.getBatchStatus() == BatchStatus.ABANDONED) {
            imports.fail(file);
        }
    }
}
