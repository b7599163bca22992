package org.quittance.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.document.Sha256;

/** Files as they were handed out. Their facts are the SHA-256 of their bytes, so that who holds one finds its entry. */
final class StoredFile implements Facts {

    private static final int AT_ONCE = 20;
    private static final int SLICE = 1 << 20;

    @Override
    public String subjects() {
        return """
                select id, 'FILE-' as series, created_year as year, file_name as name, id as place from document""";
    }

    /** One after the other and in slices: the memory that it takes does not grow with the files, or with their number. */
    @Override
    public Map<Long, Fingerprint> of(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, Fingerprint> fingerprints = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select d.id, d.file_name, substring(c.content from 1 for ?) from document d
                join archive.document_content c on c.document_id = d.id and c.created_year = d.created_year
                where d.id = any (?)""")) {
            statement.setFetchSize(AT_ONCE);
            statement.setInt(1, SLICE);
            statement.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    MessageDigest digest = Sha256.digest();
                    byte[] slice = rows.getBytes(3);
                    digest.update(slice);
                    if (slice.length == SLICE) {
                        addRest(connection, rows.getLong(1), digest);
                    }
                    fingerprints.put(rows.getLong(1), new Fingerprint(rows.getString(2), digest.digest()));
                }
            }
        }
        return fingerprints;
    }

    private static void addRest(Connection connection, long id, MessageDigest digest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select substring(c.content from ? for ?) from document d
                join archive.document_content c on c.document_id = d.id and c.created_year = d.created_year
                where d.id = ?""")) {
            statement.setInt(2, SLICE);
            statement.setLong(3, id);
            int read = SLICE;
            for (int from = SLICE + 1; read == SLICE; from += SLICE) {
                statement.setInt(1, from);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    byte[] slice = row.getBytes(1);
                    digest.update(slice);
                    read = slice.length;
                }
            }
        }
    }
}
