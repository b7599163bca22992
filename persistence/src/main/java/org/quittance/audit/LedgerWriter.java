package org.quittance.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Adds entries to their chains, in the transaction of the connection. What it adds is read by a cursor, in the order of
 * the chains, and fingerprinted and written so many at once: memory does not grow with their number. A chain stays
 * locked until the transaction ends; chains are locked in the order of their names, so that two writers never wait for
 * each other.
 */
final class LedgerWriter {

    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final EntryKind kind;
    private final List<Long> subjects = new ArrayList<>();
    private Chain chain;
    private int entries;
    private byte[] head;

    LedgerWriter(Connection connection, EntryKind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    /**
     * @param which condition on {@link Facts#subjects}, with one parameter
     * @param value of the parameter
     */
    void add(String which, Object value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select id, series, year from ("
                + kind.facts().subjects() + ") s where " + which + " order by series, year, place")) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Chain of = new Chain(kind, rows.getString(2), rows.getInt(3));
                    if (!of.equals(chain)) {
                        close();
                        open(of);
                    }
                    subjects.add(rows.getLong(1));
                    if (subjects.size() == AT_ONCE) {
                        write();
                    }
                }
            }
            close();
        }
    }

    private void open(Chain of) throws SQLException {
        chain = of;
        try (PreparedStatement statement = of("""
                insert into ledger_chain (kind, series, year, entries) values (?, ?, ?, 0) on conflict do nothing""")) {
            statement.executeUpdate();
        }
        try (PreparedStatement statement = of("""
                select entries, head from ledger_chain where kind = ? and series = ? and year = ? for update""");
                ResultSet row = statement.executeQuery()) {
            row.next();
            entries = row.getInt(1);
            head = row.getBytes(2);
        }
    }

    private PreparedStatement of(String command) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(command);
        statement.setString(1, chain.kind().name());
        statement.setString(2, chain.series());
        statement.setInt(3, chain.year());
        return statement;
    }

    private void write() throws SQLException {
        Map<Long, Fingerprint> facts = kind.facts().of(connection, subjects);
        int first = entries + 1;
        List<String> names = new ArrayList<>();
        List<byte[]> fingerprints = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        for (long subject : subjects) {
            Fingerprint fingerprint = facts.get(subject);
            head = chain.hash(head, ++entries, subject, fingerprint);
            names.add(fingerprint.name());
            fingerprints.add(fingerprint.facts());
            hashes.add(head);
        }
        try (PreparedStatement statement = of("""
                insert into ledger_entry (kind, series, year, position, subject_id, name, facts, hash)
                select ?, ?, ?, ? + place - 1, subject, name, facts, hash
                from unnest(?, ?, ?, ?) with ordinality as added (subject, name, facts, hash, place)""")) {
            statement.setInt(4, first);
            statement.setArray(5, connection.createArrayOf("bigint", subjects.toArray()));
            statement.setArray(6, connection.createArrayOf("text", names.toArray()));
            statement.setArray(7, connection.createArrayOf("bytea", fingerprints.toArray(byte[][]::new)));
            statement.setArray(8, connection.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
            statement.executeUpdate();
        }
        subjects.clear();
    }

    private void close() throws SQLException {
        if (chain == null) {
            return;
        }
        if (!subjects.isEmpty()) {
            write();
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                update ledger_chain set entries = ?, head = ? where kind = ? and series = ? and year = ?""")) {
            statement.setInt(1, entries);
            statement.setBytes(2, head);
            statement.setString(3, chain.kind().name());
            statement.setString(4, chain.series());
            statement.setInt(5, chain.year());
            statement.executeUpdate();
        }
    }
}
