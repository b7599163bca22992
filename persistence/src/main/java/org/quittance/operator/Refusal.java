package org.quittance.operator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * What the database has against a row.
 *
 * @param state of SQL
 * @param rule  the constraint that the row breaks, else what the database said
 */
public record Refusal(String state, String rule) {

    private static final String WRONG_VALUE = "22";
    private static final String BROKEN_RULE = "23";
    private static final String OVERLAP = "23P01";

    /**
     * Writes a part of the current transaction that may be refused: then this part is undone, and the transaction goes on.
     *
     * @return why nothing of it was written; empty if all was
     * @throws RuntimeException that came of the writing if it was no row's fault: a disk that is full, a connection lost
     */
    public static Optional<Refusal> of(Connection connection, Runnable writing) {
        execute(connection, "savepoint attempt");
        try {
            writing.run();
        } catch (RuntimeException e) {
            Refusal refusal = of(e).orElseThrow(() -> e);
            execute(connection, "rollback to savepoint attempt");
            return Optional.of(refusal);
        }
        execute(connection, "release savepoint attempt");
        return Optional.empty();
    }

    private static void execute(Connection connection, String command) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    /** Of a failure that a row caused; empty for any other. */
    static Optional<Refusal> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                String state = refused.getSQLState();
                return state.startsWith(WRONG_VALUE) || state.startsWith(BROKEN_RULE)
                        ? Optional.of(new Refusal(state, rule(refused))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String rule(SQLException refused) {
        return refused instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                && postgres.getServerErrorMessage().getConstraint() != null
                ? postgres.getServerErrorMessage().getConstraint() : String.valueOf(refused.getMessage());
    }

    /** Something stands already where only one may be. */
    public boolean isOverlap() {
        return state.equals(OVERLAP);
    }
}
