package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.quittance.billing.Invoices;

/** Cuts the invoices of a run into ranges: while the documents of one are drawn, another is loaded or written. */
@Dependent
@Named
public class InvoicePublicationPartitions implements PartitionMapper {

    private static final int SHARE = 8;

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private Invoices invoices;

    @Override
    @Transactional
    public PartitionPlan mapPartitions() {
        return Partitions.plan(invoices.unpublishedRanges(run, Partitions.MOST, SHARE));
    }
}
