package org.quittance.billing.job;

import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import java.util.List;
import java.util.Properties;
import org.quittance.billing.KeyRange;

/** Plans of steps whose work is cut into ranges of keys, which their readers get as {@code first} and {@code last}. */
final class Partitions {

    /** Ranges of a step: more than threads, so that one which takes longer does not leave the other thread idle. */
    static final int MOST = 4;
    private static final int THREADS = 2;
    private static final KeyRange NOTHING = new KeyRange(0, 0);

    private Partitions() {
    }

    /**
     * One that finds nothing where there is no range, for a step needs one. A job that goes on after it broke off is cut
     * anew: what is left may be fewer ranges, and the rows know what is done.
     */
    static PartitionPlan plan(List<KeyRange> ranges) {
        List<KeyRange> parts = ranges.isEmpty() ? List.of(NOTHING) : ranges;
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(parts.size());
        plan.setPartitionsOverride(true);
        plan.setThreads(THREADS);
        plan.setPartitionProperties(parts.stream().map(Partitions::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(KeyRange range) {
        Properties properties = new Properties();
        properties.setProperty("first", String.valueOf(range.first()));
        properties.setProperty("last", String.valueOf(range.last()));
        return properties;
    }
}
