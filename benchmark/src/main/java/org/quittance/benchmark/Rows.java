package org.quittance.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Made-up rows on their way into a table, by COPY; their values hold nothing that would need escaping. */
final class Rows implements AutoCloseable {

    private final Writer writer;

    /** @param columns the table and, in brackets, its columns */
    Rows(Connection connection, String columns) throws SQLException {
        writer = new BufferedWriter(new OutputStreamWriter(new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + columns + " from stdin"), StandardCharsets.UTF_8), 1 << 16);
    }

    void add(Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                writer.write('\t');
            }
            writer.write(values[i] == null ? "\\N" : values[i].toString());
        }
        writer.write('\n');
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
