package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.quittance.billing.WaitingItems;

/** Cuts the contracts of a run into ranges that are billed in parallel: one more from each chunk on. */
@Dependent
@Named
public class BillingRunPartitions implements PartitionMapper {

    @Inject
    @BatchProperty
    private long run;
    @Inject
    @BatchProperty
    private int chunk;
    @Inject
    private WaitingItems waiting;

    @Override
    @Transactional
    public PartitionPlan mapPartitions() {
        return Partitions.plan(waiting.ranges(run, Partitions.MOST, chunk));
    }
}
