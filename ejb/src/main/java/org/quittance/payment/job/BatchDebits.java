package org.quittance.payment.job;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.Debit;
import org.quittance.payment.DebitBlock;

/** The debits of a block, read a page at a time by their keys. */
final class BatchDebits implements Iterator<Debit> {

    private static final int PAGE = 1_000;

    private final CollectionBatches batches;
    private final long batch;
    private final DebitBlock block;
    private final Queue<Debit> page = new ArrayDeque<>();
    private long last;

    BatchDebits(CollectionBatches batches, long batch, DebitBlock block) {
        this.batches = batches;
        this.batch = batch;
        this.block = block;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty()) {
            page.addAll(batches.debits(batch, block, last, PAGE));
        }
        return !page.isEmpty();
    }

    @Override
    public Debit next() {
        Debit next = page.remove();
        last = next.key();
        return next;
    }
}
