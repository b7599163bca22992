package org.quittance.audit;

import java.io.IOException;
import java.io.InputStream;
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
    private static final int BLOCK = 1 << 16;

    @Override
    public String subjects() {
        return """
                select id, 'FILE-' as series, created_year as year, file_name as name, id as place from document""";
    }

    /** One after the other: a chain of large files needs no more memory than one. */
    @Override
    public Map<Long, Fingerprint> of(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, Fingerprint> fingerprints = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select d.id, d.file_name, c.content from document d
                join archive.document_content c on c.document_id = d.id and c.created_year = d.created_year
                where d.id = any (?)""")) {
            statement.setFetchSize(AT_ONCE);
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    fingerprints.put(rows.getLong(1), new Fingerprint(rows.getString(2), digest(rows.getBinaryStream(3))));
                }
            }
        }
        return fingerprints;
    }

    private static byte[] digest(InputStream content) throws SQLException {
        try (content) {
            MessageDigest digest = Sha256.digest();
            byte[] block = new byte[BLOCK];
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                digest.update(block, 0, read);
            }
            return digest.digest();
        } catch (IOException e) {
            throw new SQLException("a file could not be read", e);
        }
    }
}
