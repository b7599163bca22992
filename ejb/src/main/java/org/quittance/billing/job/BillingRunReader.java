package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.quittance.billing.BillingRun;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.WaitingItems;
import org.quittance.billing.service.Bill;
import org.quittance.billing.service.BillingFactsLoader;
import org.quittance.billing.service.DueContract;
import org.quittance.billing.service.TariffFacts;

/** Hands out the bills of a range one by one, read a chunk at a time with all their facts. */
@Dependent
@Named
public class BillingRunReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    @BatchProperty
    private long first;
    @Inject
    @BatchProperty
    private long last;
    @Inject
    @BatchProperty
    private int chunk;
    @Inject
    private BillingRuns runs;
    @Inject
    private WaitingItems waiting;
    @Inject
    private BillingFactsLoader loader;

    private final Queue<Bill> page = new ArrayDeque<>();
    private long done;
    private boolean corrects;
    private TariffFacts tariffs;

    @Override
    public void open(Serializable checkpoint) {
        done = checkpoint == null ? first - 1 : (Long) checkpoint;
        corrects = runs.of(run).scope() == BillingRun.Scope.CORRECTION;
        tariffs = loader.tariffs();
    }

    @Override
    public Bill readItem() {
        if (page.isEmpty()) {
            List<DueContract> due = waiting.next(run, done, last, chunk).stream().map(DueContract::of).toList();
            page.addAll(Bill.of(corrects ? loader.loadBilled(run, due, tariffs) : loader.load(run, due, tariffs)));
        }
        Bill next = page.poll();
        if (next != null) {
            done = next.lastItemId();
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return done;
    }
}
