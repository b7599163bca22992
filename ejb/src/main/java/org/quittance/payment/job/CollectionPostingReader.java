package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.quittance.payment.Collections;

/** Hands out the keys of debits at the bank whose day has come. */
@Dependent
@Named
public class CollectionPostingReader extends AbstractItemReader {

    private static final int PAGE = 1_000;

    @Inject
    private Collections collections;
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
            page.addAll(collections.toPost(LocalDate.now(clock), done, PAGE));
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
