package org.quittance.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Verifies the ledger against the tables, reading both in the transaction of the connection, which should be read only
 * and repeatable: then it sees one moment, whatever is written meanwhile. Needs nothing but the database.
 */
public final class LedgerCheck {

    private static final int AT_ONCE = 1_000;
    private static final String ALL = "select " + LedgerEntry.COLUMNS
            + " from ledger_entry order by kind, series, year, position";
    private static final String LAST = """
            select e.* from ledger_chain c cross join lateral (
              select kind, series, year, position, subject_id, name, facts, hash from ledger_entry e
              where e.kind = c.kind and e.series = c.series and e.year = c.year order by position desc limit %d + 1) e
            order by kind, series, year, position""";

    private final Connection connection;
    private final Map<Chain, Recorded> recorded = new HashMap<>();
    private final Map<Chain, CheckedChain> checked = new HashMap<>();

    /** Where a chain ends by its own row. */
    private record Recorded(int entries, byte[] head) {
    }

    public LedgerCheck(Connection connection) {
        this.connection = connection;
    }

    /**
     * Every chain from first to last, every series, everything without an entry.
     *
     * @param noted hashes noted outside: by chain and position of the entry
     */
    public List<CheckedChain> whole(Map<Chain, Map<Integer, byte[]>> noted) throws SQLException {
        walk(ALL, noted, false);
        for (Map.Entry<Chain, Break> found : new SeriesCheck(connection).breaks().entrySet()) {
            checked.merge(found.getKey(), new CheckedChain(found.getKey(), 0, null, null, found.getValue()),
                    (walked, of) -> walked.isWhole() ? walked.with(found.getValue()) : walked);
        }
        return sorted();
    }

    /** The last entries of each chain, as many as asked for: what a page can do while somebody waits. */
    public List<CheckedChain> last(int entries) throws SQLException {
        walk(LAST.formatted(entries), Map.of(), true);
        return sorted();
    }

    private void walk(String query, Map<Chain, Map<Integer, byte[]>> noted, boolean anchored) throws SQLException {
        readRecorded();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                ChainWalk walk = null;
                while (rows.next()) {
                    LedgerEntry entry = LedgerEntry.of(rows);
                    if (walk == null || !walk.chain().equals(entry.chain())) {
                        end(walk);
                        walk = new ChainWalk(connection, entry.chain(), noted.getOrDefault(entry.chain(), Map.of()));
                        if (anchored && entry.position() > 1) {
                            walk.begin(entry);
                            continue;
                        }
                    }
                    walk.step(entry);
                }
                end(walk);
            }
        }
        Set<Chain> emptied = new HashSet<>(recorded.keySet());
        emptied.addAll(noted.keySet());
        emptied.removeAll(checked.keySet());
        for (Chain chain : emptied) {
            end(new ChainWalk(connection, chain, noted.getOrDefault(chain, Map.of())));
        }
    }

    private void end(ChainWalk walk) throws SQLException {
        if (walk != null) {
            Recorded end = recorded.getOrDefault(walk.chain(), new Recorded(0, null));
            checked.put(walk.chain(), walk.end(end.entries(), end.head()));
        }
    }

    private void readRecorded() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select kind, series, year, entries, head from ledger_chain"); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                recorded.put(new Chain(EntryKind.valueOf(rows.getString(1)), rows.getString(2), rows.getInt(3)),
                        new Recorded(rows.getInt(4), rows.getBytes(5)));
            }
        }
    }

    private List<CheckedChain> sorted() {
        Map<String, CheckedChain> byName = new TreeMap<>();
        checked.values().forEach(chain -> byName.put(chain.chain().kind().ordinal() + chain.chain().name(), chain));
        return new ArrayList<>(byName.values());
    }
}
