package org.quittance.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One link of a chain, as it is stored. */
record LedgerEntry(Chain chain, int position, long subject, Fingerprint fingerprint, byte[] hash) {

    static final String COLUMNS = "kind, series, year, position, subject_id, name, facts, hash";

    static LedgerEntry of(ResultSet row) throws SQLException {
        return new LedgerEntry(new Chain(EntryKind.valueOf(row.getString(1)), row.getString(2), row.getInt(3)),
                row.getInt(4), row.getLong(5), new Fingerprint(row.getString(6), row.getBytes(7)), row.getBytes(8));
    }

    /** What its hash should be, after this one. */
    byte[] hashAfter(byte[] previous) {
        return chain.hash(previous, position, subject, fingerprint);
    }
}
