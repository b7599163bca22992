package org.quittance.payment.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.CollectionBatches;

/** Opens the batch to review once everything announced was looked at. */
@Dependent
@Named
public class CollectionBatchFinish extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long batch;
    @Inject
    private CollectionBatches batches;

    @Override
    @Transactional
    public String process() {
        CollectionBatch prepared = batches.locked(batch);
        if (prepared.state() == CollectionBatch.State.PREPARING) {
            prepared.finishPreparing();
        }
        return "COMPLETED";
    }
}
