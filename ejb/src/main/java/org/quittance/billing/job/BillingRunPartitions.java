package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Properties;
import org.quittance.billing.WaitingItems;

/** Cuts the contracts of a run into ranges that are billed in parallel. */
@Dependent
@Named
public class BillingRunPartitions implements PartitionMapper {

    private static final int THREADS = 2;
    private static final int PARTS = 4;
    private static final WaitingItems.KeyRange NOTHING = new WaitingItems.KeyRange(0, 0);

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private WaitingItems waiting;

    @Override
    @Transactional
    public PartitionPlan mapPartitions() {
        List<WaitingItems.KeyRange> ranges = waiting.ranges(run, PARTS);
        if (ranges.isEmpty()) {
            ranges = List.of(NOTHING);
        }
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(ranges.size());
        plan.setThreads(THREADS);
        plan.setPartitionProperties(ranges.stream().map(BillingRunPartitions::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(WaitingItems.KeyRange range) {
        Properties properties = new Properties();
        properties.setProperty("first", String.valueOf(range.first()));
        properties.setProperty("last", String.valueOf(range.last()));
        return properties;
    }
}
