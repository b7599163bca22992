package org.quittance.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.quittance.acceptance.harness.Sql;

/**
 * The least that the rows of a run cost: the very same rows copied by two connections into tables with the same keys,
 * checks and indexes, without their foreign keys and triggers.
 */
final class Floor {

    private static final int CONNECTIONS = 2;
    private static final int TIMES = 3;
    private static final List<String> TABLES = 
            List.of("invoice", "invoice_contract", "invoice_line", "invoice_vat", "metered_quantity");

    private final Sql sql;
    private final Gauges gauges;
    private final Path folder;

    Floor(Sql sql, Gauges gauges, Path folder) {
        this.sql = sql;
        this.gauges = gauges;
        this.folder = folder;
    }

    /** The median of three. */
    Gauges.Used of(long run) throws Exception {
        Files.createDirectories(folder);
        for (String table : TABLES) {
            sql.change("create table if not exists floor_" + table + " (like " + table + " including all)");
        }
        inParallel(part -> dump(run, part));
        List<Gauges.Used> times = IntStream.range(0, TIMES).mapToObj(time -> once())
                .sorted(Comparator.comparing(Gauges.Used::elapsed)).toList();
        truncate();
        return times.get(TIMES / 2);
    }

    private Gauges.Used once() {
        try {
            truncate();
            Gauges.Moment begin = gauges.begin();
            inParallel(this::copy);
            return gauges.since(begin);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void truncate() throws SQLException {
        for (String table : TABLES) {
            sql.change("truncate floor_" + table);
        }
        sql.change("checkpoint");
    }

    private interface Part {
        void take(int part) throws Exception;
    }

    private static void inParallel(Part work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<Void>> parts = IntStream.range(0, CONNECTIONS).<Callable<Void>>mapToObj(part -> () -> {
                work.take(part);
                return null;
            }).toList();
            for (Future<Void> done : threads.invokeAll(parts)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private void dump(long run, int part) throws SQLException, IOException {
        try (Connection connection = sql.connect()) {
            for (String table : TABLES) {
                String key = table.equals("invoice") ? "id" : "invoice_id";
                try (OutputStream out = Files.newOutputStream(file(table, part))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(("copy (select t.* from %s t where %s in"
                            + " (select id from invoice where run_id = %d and id %% %d = %d)) to stdout")
                            .formatted(table, key, run, CONNECTIONS, part), out);
                }
            }
        }
    }

    private void copy(int part) throws SQLException, IOException {
        try (Connection connection = sql.connect()) {
            connection.setAutoCommit(false);
            for (String table : TABLES) {
                try (InputStream in = Files.newInputStream(file(table, part))) {
                    connection.unwrap(PGConnection.class).getCopyAPI()
                            .copyIn("copy floor_" + table + " from stdin", in, 1 << 16);
                }
            }
            connection.commit();
        }
    }

    private Path file(String table, int part) {
        return folder.resolve(table + "-" + part + ".copy");
    }
}
