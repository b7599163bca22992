package org.quittance.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where Quittance's tables are. */
public record Database(String jdbcUrl, String user, String password) {

    /** The user's own PostgreSQL, by QUITTANCE_DB_URL, _USER and _PASSWORD. */
    static Database of(Settings settings) {
        return new Database(settings.environment().get("QUITTANCE_DB_URL"),
                settings.environment().getOrDefault("QUITTANCE_DB_USER", "quittance"),
                settings.environment().getOrDefault("QUITTANCE_DB_PASSWORD", ""));
    }

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    void check() throws StartException {
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new StartException("QUITTANCE_DB_URL must begin with jdbc:postgresql:, not be '" + jdbcUrl + "'.");
        }
        try (Connection connection = connect()) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new StartException("The database " + jdbcUrl + " cannot be reached as user " + user + " ("
                    + firstLine(e.getMessage()) + "): check QUITTANCE_DB_URL, _USER and _PASSWORD.", e);
        }
    }

    private static String firstLine(String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("").replaceAll("[. ]+$", "");
    }

    @Override
    public String toString() {
        return jdbcUrl + " as " + user;
    }
}
