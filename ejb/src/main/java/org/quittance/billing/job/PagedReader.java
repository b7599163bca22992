package org.quittance.billing.job;

import jakarta.batch.api.chunk.AbstractItemReader;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Hands out items in the order of their keys, read a page at a time; the checkpoint is the last key that was handed out. */
public abstract class PagedReader<T> extends AbstractItemReader {

    private final Queue<T> page = new ArrayDeque<>();
    private long done;

    /** Those with the next keys behind one, empty at the end. */
    protected abstract List<T> page(long after);

    protected abstract long key(T item);

    /** Behind which key a job begins that has no checkpoint. */
    protected long start() {
        return 0;
    }

    @Override
    public void open(Serializable checkpoint) {
        done = checkpoint == null ? start() : (Long) checkpoint;
    }

    @Override
    public T readItem() {
        if (page.isEmpty()) {
            page.addAll(page(done));
        }
        T next = page.poll();
        if (next != null) {
            done = key(next);
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return done;
    }
}
