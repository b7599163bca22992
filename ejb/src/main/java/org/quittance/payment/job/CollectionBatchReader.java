package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.quittance.payment.CollectionBatches;

/** Hands out the keys of announced debits until the day of the batch. */
@Dependent
@Named
public class CollectionBatchReader extends AbstractItemReader {

    private static final int PAGE = 5_000;

    @Inject
    @BatchProperty
    private long batch;
    @Inject
    private CollectionBatches batches;

    private final Queue<Long> page = new ArrayDeque<>();
    private LocalDate until;
    private long done;

    @Override
    public void open(Serializable checkpoint) {
        done = checkpoint == null ? 0 : (Long) checkpoint;
        until = batches.find(batch).orElseThrow().until();
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(batches.waiting(until, done, PAGE));
        }
        Long next = page.poll();
        if (next != null) {
            done = next;
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return done;
    }
}
