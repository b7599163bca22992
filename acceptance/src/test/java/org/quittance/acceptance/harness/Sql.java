package org.quittance.acceptance.harness;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.postgresql.PGConnection;
import org.quittance.server.Database;

/**
 * Questions to the product's tables, past the product, each in a transaction of its own. Connections are kept for the next
 * ones: opening one takes longer than most questions.
 */
public final class Sql implements AutoCloseable {

    private final Database database;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    public Sql(Database database) {
        this.database = database;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    public Database database() {
        return database;
    }

    /** The caller closes it; the product's schema comes first. */
    public Connection connect() throws SQLException {
        Connection connection = database.connect();
        // A plan that is kept would not survive a test that changes a table.
        connection.unwrap(PGConnection.class).setPrepareThreshold(0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path to quittance, public");
        }
        return connection;
    }

    /** Every row with its columns, as PostgreSQL's driver understands them. */
    public List<List<Object>> rows(String query, Object... values) {
        try {
            return ask(connection -> rows(connection, query, values));
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static List<List<Object>> rows(Connection connection, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, query, values); ResultSet result = statement.executeQuery()) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The first column of every row, as text; null stays null. */
    public List<String> texts(String query, Object... values) {
        List<String> texts = new ArrayList<>();
        rows(query, values).forEach(row -> texts.add(row.get(0) == null ? null : row.get(0).toString()));
        return texts;
    }

    /** Each row as one line, its columns separated by blanks. */
    public List<String> lines(String query, Object... values) {
        return rows(query, values).stream()
                .map(row -> String.join(" ", row.stream().map(String::valueOf).toList()))
                .toList();
    }

    public String text(String query, Object... values) {
        List<String> texts = texts(query, values);
        if (texts.size() != 1) {
            throw new IllegalStateException(texts.size() + " rows: " + query + " " + List.of(values));
        }
        return texts.get(0);
    }

    public long number(String query, Object... values) {
        return Long.parseLong(text(query, values));
    }

    public BigDecimal decimal(String query, Object... values) {
        return new BigDecimal(text(query, values));
    }

    public int change(String command, Object... values) throws SQLException {
        return ask(connection -> {
            try (PreparedStatement statement = prepare(connection, command, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** What the database says against the commands, in one transaction that leaves nothing behind; empty if nothing. */
    public String refusal(String... commands) {
        try {
            return ask(connection -> refusal(connection, commands));
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", commands), e);
        }
    }

    private static String refusal(Connection connection, String... commands) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
            return "";
        } catch (SQLException e) {
            return e.getMessage();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private <T> T ask(Question<T> question) throws SQLException {
        Connection kept = idle.poll();
        Connection connection = kept == null ? connect() : kept;
        try {
            T answer = question.ask(connection);
            idle.push(connection);
            return answer;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static PreparedStatement prepare(Connection connection, String text, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Lets go of the connections that are kept; the next question opens another. */
    @Override
    public void close() throws SQLException {
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            kept.close();
        }
    }
}
