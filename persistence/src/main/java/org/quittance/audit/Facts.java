package org.quittance.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Where the facts of one kind of entry are: read alike by who writes the ledger and by who verifies it. */
interface Facts {

    /**
     * A query of everything that has an entry: {@code id, series, year, name} and {@code place}, its order in the chain of
     * its series and year.
     */
    String subjects();

    /** By the identifiers of their rows, in a fixed number of queries; what is not there is left out. */
    Map<Long, Fingerprint> of(Connection connection, List<Long> ids) throws SQLException;
}
