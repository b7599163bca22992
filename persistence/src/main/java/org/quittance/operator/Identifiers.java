package org.quittance.operator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Identifiers set apart for rows that are written in bulk. The one sequence hands out blocks, as it does to the persistence
 * provider: its value is the last of a block.
 */
public final class Identifiers {

    private static final int BLOCK = 500;

    private final long[] lastOfBlocks;
    private int given;

    private Identifiers(long[] lastOfBlocks) {
        this.lastOfBlocks = lastOfBlocks;
    }

    /** By one statement. */
    public static Identifiers reserved(Connection connection, int count) {
        long[] blocks = new long[(count + BLOCK - 1) / BLOCK];
        try (PreparedStatement statement =
                connection.prepareStatement("select nextval('id_seq') from generate_series(1, ?)")) {
            statement.setInt(1, blocks.length);
            try (ResultSet rows = statement.executeQuery()) {
                for (int i = 0; rows.next(); i++) {
                    blocks[i] = rows.getLong(1);
                }
            }
            return new Identifiers(blocks);
        } catch (SQLException e) {
            throw new IllegalStateException("identifiers could not be set apart", e);
        }
    }

    /** @throws ArrayIndexOutOfBoundsException if more are taken than the blocks hold */
    public long next() {
        long next = lastOfBlocks[given / BLOCK] - BLOCK + 1 + given % BLOCK;
        given++;
        return next;
    }
}
