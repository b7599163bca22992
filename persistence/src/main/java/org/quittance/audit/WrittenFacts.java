package org.quittance.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts that stand in rows, put into the canonical text in a fixed order.
 *
 * @param what  they are, in the text's first line
 * @param parts in the order of the text
 */
record WrittenFacts(String what, String subjects, List<Part> parts) implements Facts {

    /**
     * Rows of one table, each a line of the text.
     *
     * @param word  the line begins with
     * @param query of the row's subject, then of the line's fields; ordered, its parameter the subjects. Points in time are
     *              texts already, for a driver writes them in the machine's time zone
     */
    record Part(String word, String query) {
    }

    @Override
    public Map<Long, Fingerprint> of(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, CanonicalText> texts = new HashMap<>();
        ids.forEach(id -> texts.put(id, new CanonicalText(what)));
        for (Part part : parts) {
            add(connection, ids, part, texts);
        }
        Map<Long, Fingerprint> fingerprints = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, name from (" + subjects + ") s where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong(1);
                    fingerprints.put(id, new Fingerprint(rows.getString(2), texts.get(id).digest()));
                }
            }
        }
        return fingerprints;
    }

    private static void add(Connection connection, List<Long> ids, Part part, Map<Long, CanonicalText> texts)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(part.query())) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    CanonicalText text = texts.get(rows.getLong(1)).begin(part.word());
                    for (int column = 2; column <= columns; column++) {
                        text.add(rows.getObject(column));
                    }
                    text.end();
                }
            }
        }
    }
}
