package org.quittance.billing;

import java.util.List;

/** Identifiers from the first to the last, both included: a part of a work that is done in parallel. */
public record KeyRange(long first, long last) {

    static List<KeyRange> of(List<Object[]> rows) {
        return rows.stream().map(row -> new KeyRange(((Number) row[0]).longValue(), ((Number) row[1]).longValue())).toList();
    }
}
