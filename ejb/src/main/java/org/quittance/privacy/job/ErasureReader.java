package org.quittance.privacy.job;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.quittance.privacy.Erasures;

/** Hands out the keys of accepted requests with something to do today. */
@Dependent
@Named
public class ErasureReader extends AbstractItemReader {

    private static final int PAGE = 200;

    @Inject
    private Erasures erasures;
    @Inject
    private Clock clock;

    private final Queue<Long> page = new ArrayDeque<>();
    private long done;

    @Override
    public void open(Serializable checkpoint) {
        done = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(erasures.due(LocalDate.now(clock), done, PAGE));
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
