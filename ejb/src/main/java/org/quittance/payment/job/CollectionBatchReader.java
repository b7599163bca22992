package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.job.KeyReader;
import org.quittance.payment.CollectionBatches;

/** Hands out the keys of announced debits until the day of the batch. */
@Dependent
@Named
public class CollectionBatchReader extends KeyReader {

    private static final int PAGE = 5_000;

    @Inject
    @BatchProperty
    private long batch;
    @Inject
    private CollectionBatches batches;
    private LocalDate until;

    @Override
    public void open(Serializable checkpoint) {
        super.open(checkpoint);
        until = batches.find(batch).orElseThrow().until();
    }

    @Override
    protected List<Long> page(long after) {
        return batches.waiting(until, after, PAGE);
    }
}
