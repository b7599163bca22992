package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.quittance.billing.WaitingItems;

/** Cuts the contracts of a run into ranges that are billed in parallel. */
@Dependent
@Named
public class BillingRunPartitions implements PartitionMapper {

    private static final int BILLS = 20;

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private WaitingItems waiting;

    @Override
    @Transactional
    public PartitionPlan mapPartitions() {
        return Partitions.plan(waiting.ranges(run, Partitions.MOST, BILLS));
    }
}
