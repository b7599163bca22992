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
import org.quittance.payment.DueItem;
import org.quittance.payment.DueItems;

/** Hands out what can be asked for by direct debit. */
@Dependent
@Named
public class CollectionAnnouncementReader extends AbstractItemReader {

    private static final int PAGE = 200;

    @Inject
    private DueItems due;
    @Inject
    private Clock clock;

    private final Queue<DueItem> page = new ArrayDeque<>();
    private long done;

    @Override
    public void open(Serializable checkpoint) {
        done = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public DueItem readItem() {
        if (page.isEmpty()) {
            page.addAll(due.page(LocalDate.now(clock), done, PAGE));
        }
        DueItem next = page.poll();
        if (next != null) {
            done = next.id();
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return done;
    }
}
