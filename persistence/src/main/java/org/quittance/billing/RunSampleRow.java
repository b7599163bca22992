package org.quittance.billing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of a run's sample.
 *
 * @param lookedBy null while nobody has looked at it, as is {@code lookedAt}
 */
public record RunSampleRow(RunInvoiceRow invoice, List<SampleReason> reasons, String lookedBy, Instant lookedAt) {

    static RunSampleRow of(Object[] row) {
        int last = row.length - 1;
        return new RunSampleRow(RunInvoiceRow.of(Arrays.copyOf(row, last - 2)),
                Stream.of(((String) row[last - 2]).split(" ")).map(SampleReason::valueOf).toList(), (String) row[last - 1],
                row[last] == null ? null : ((Timestamp) row[last]).toInstant());
    }
}
