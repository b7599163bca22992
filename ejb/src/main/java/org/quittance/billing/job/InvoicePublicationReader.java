package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.billing.Invoices;

/** Hands out the keys of the numbered invoices of a run and a range that customers do not see yet. */
@Dependent
@Named
public class InvoicePublicationReader extends KeyReader {

    private static final int PAGE = 1_000;

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
    private Invoices invoices;

    @Override
    protected long start() {
        return first - 1;
    }

    @Override
    protected List<Long> page(long after) {
        return invoices.unpublished(run, after, last, PAGE);
    }
}
