package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
public class BillingRunReader extends PagedReader<Bill> {

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

    private boolean corrects;
    private TariffFacts tariffs;

    @Override
    public void open(Serializable checkpoint) {
        super.open(checkpoint);
        corrects = runs.of(run).scope() == BillingRun.Scope.CORRECTION;
        tariffs = loader.tariffs();
    }

    @Override
    protected long start() {
        return first - 1;
    }

    @Override
    protected List<Bill> page(long after) {
        List<DueContract> due = waiting.next(run, after, last, chunk).stream().map(DueContract::of).toList();
        return Bill.of(corrects ? loader.loadBilled(run, due, tariffs) : loader.load(run, due, tariffs));
    }

    @Override
    protected long key(Bill item) {
        return item.lastItemId();
    }
}
