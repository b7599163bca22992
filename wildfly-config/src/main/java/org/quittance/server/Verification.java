package org.quittance.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.quittance.audit.Break;
import org.quittance.audit.CheckedChain;
import org.quittance.audit.EntryKind;
import org.quittance.audit.LedgerCheck;

/**
 * Verifies the ledger with nothing but the database: {@code quittance verify} and {@code ./run verify}. Says where each
 * chain ends, and in words where one is broken.
 */
public final class Verification {

    public static final int WHOLE = 0;
    public static final int BROKEN = 1;
    public static final int IMPOSSIBLE = 2;

    private static final String NOTED = "--noted";

    private final PrintWriter out;
    private final NotedHeads noted;

    private Verification(PrintWriter out, NotedHeads noted) {
        this.out = out;
        this.noted = noted;
    }

    /** Arguments: the server's folder, then {@code --noted} and a file with lines that an earlier verification printed. */
    public static void main(String... arguments) {
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Runtime.getRuntime().exit(run(List.of(arguments),
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), err));
    }

    private static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        try {
            NotedHeads noted = noted(arguments.subList(1, arguments.size()));
            Settings settings = Settings.from(System.getenv(), Path.of(arguments.get(0)));
            try (ReachedDatabase reached = ReachedDatabase.of(settings)) {
                return new Verification(out, noted).verify(reached.database());
            }
        } catch (StartException e) {
            err.println("Quittance: " + e.getMessage());
        } catch (SQLException | IOException | IllegalArgumentException e) {
            err.println("Quittance: the ledger cannot be verified: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return IMPOSSIBLE;
    }

    private static NotedHeads noted(List<String> options) throws IOException, StartException {
        if (options.isEmpty()) {
            return NotedHeads.NONE;
        }
        if (options.size() != 2 || !options.get(0).equals(NOTED)) {
            throw new StartException("verify knows one option: " + NOTED + " and a file with noted heads.");
        }
        return NotedHeads.in(Path.of(options.get(1)));
    }

    /** Sees one moment of the database, also while the application writes. */
    private int verify(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set search_path to quittance, public");
            }
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return verify(connection);
        }
    }

    private int verify(Connection connection) throws SQLException {
        return told(new LedgerCheck(connection).whole(noted.hashes()));
    }

    /**
     * As the transaction of a connection sees the ledger.
     *
     * @param noted file with noted heads, null for none
     * @return whether it is {@link #WHOLE} or {@link #BROKEN}
     */
    public static int of(Connection connection, Path noted, PrintWriter out) throws IOException, SQLException {
        return new Verification(out, noted == null ? NotedHeads.NONE : NotedHeads.in(noted)).verify(connection);
    }

    private int told(List<CheckedChain> chains) {
        chains.forEach(chain -> out.println(NotedHeads.line(chain)));
        List<CheckedChain> broken = chains.stream().filter(chain -> !chain.isWhole()).toList();
        broken.forEach(chain -> out.println("BROKEN  " + chain.chain().name() + ": " + sentence(chain)));
        long entries = chains.stream().mapToLong(CheckedChain::entries).sum();
        long series = chains.stream().filter(chain -> chain.chain().kind() == EntryKind.NUMBER).count();
        out.println(broken.isEmpty()
                ? "The ledger is whole: %d chains, %d entries; %d number series without gap or double, in the order of dates."
                        .formatted(chains.size(), entries, series)
                : "The ledger is broken: %d of %d chains.".formatted(broken.size(), chains.size()));
        return broken.isEmpty() ? WHOLE : BROKEN;
    }

    private static String sentence(CheckedChain chain) {
        Break found = chain.first();
        String what = chain.chain().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return found.name() + " " + switch (found.reason()) {
            case ENTRY_MISSING -> "has lost its entry: the ledger leaves it out or ends before it";
            case ENTRY_CHANGED -> "has an entry that does not follow from the one before: entries were changed, exchanged"
                    + " or put in";
            case NOTED_DIFFERS -> "has another hash than was noted: the chain was written anew";
            case GONE -> "has an entry, but is not there any more: it was deleted";
            case RENAMED -> "bears another number or name than was written down: it was renumbered";
            case FACTS_CHANGED -> facts(chain.chain().kind());
            case NOT_IN_LEDGER -> "has no entry: it was put in past the application (" + what + ")";
            case NUMBER_MISSING -> "is missing: the series has a gap";
            case NUMBER_TWICE -> "was given twice";
            case OUT_OF_ORDER -> "bears an earlier date than the number before it";
        };
    }

    private static String facts(EntryKind kind) {
        return switch (kind) {
            case NUMBER -> "does not say what it said when it was numbered: its facts were changed";
            case FILE -> "does not hold the bytes it held when it was handed out: the file was changed";
            case TARIFF -> "has not the prices that were published: they were changed";
            case DEBIT_SIGNED -> "is not what was signed: it was changed";
            case SELF_BILLING -> "has not the mandate that was given: it was changed";
        };
    }
}
