package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import org.quittance.payment.arrears.DunningRuns;

/** Hands out the keys of the acts of a run that wait to be sent. */
@Dependent
@Named
public class DunningSendingReader extends AbstractItemReader {

    private static final int PAGE = 1_000;

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private DunningRuns runs;
    private final Queue<Long> page = new ArrayDeque<>();
    private long done;

    @Override
    public void open(Serializable checkpoint) {
        done = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(runs.waiting(run, done, PAGE));
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
