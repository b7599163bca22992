package org.quittance.acceptance.harness;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.quittance.server.Verification;

/**
 * What the verification of the ledger says.
 *
 * @param code   0 for a whole ledger, 1 for a broken one
 * @param output with a line for each chain and one for each break
 */
public record Verified(int code, String output) {

    public static Verified of(Site site) {
        return after(site, null);
    }

    /**
     * After somebody has got round every rule of the database; it is undone before this returns.
     *
     * @param noted file with heads noted earlier, or null
     */
    public static Verified after(Site site, Path noted, String... tampering) {
        try (Connection connection = site.superuser().connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (String command : tampering) {
                if (statement.executeUpdate(command) < 1 && !command.startsWith("alter")) {
                    throw new AssertionError("nothing to tamper with: " + command);
                }
            }
            StringWriter output = new StringWriter();
            int code = Verification.of(connection, noted, new PrintWriter(output));
            connection.rollback();
            return new Verified(code, output.toString());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
