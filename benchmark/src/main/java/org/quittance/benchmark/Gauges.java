package org.quittance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;

/** What a program, the server unless told otherwise, and its PostgreSQL have used so far. */
final class Gauges {

    private static final String SENT = " from pg_stat_statements where userid = 'quittance'::regrole"
            + " and query not in ('BEGIN', 'COMMIT', 'ROLLBACK')";

    private static final int TICKS_PER_SECOND = 100;

    private final ProcessHandle program;
    private final ProcessHandle postmaster;
    private final Sql superuser;

    private Gauges(ProcessHandle program, ProcessHandle postmaster, Sql superuser) {
        this.program = program;
        this.postmaster = postmaster;
        this.superuser = superuser;
    }

    Gauges(Site site) throws IOException, SQLException {
        this(process(site.dataFolder().resolve("server.pid")),
                process(site.dataFolder().resolve("postgres/postmaster.pid")), site.superuser());
        superuser.change("create extension if not exists pg_stat_statements schema quittance");
    }

    /** The same with this program instead of the server. */
    Gauges ofThisProgram() {
        return new Gauges(ProcessHandle.current(), postmaster, superuser);
    }

    record Moment(long nanos, Duration program, Duration database, long wal, long written, long statements) {
    }

    /**
     * From one moment to a later one.
     *
     * @param program    CPU of the program
     * @param database   CPU of PostgreSQL
     * @param wal        bytes of the write-ahead log
     * @param written    bytes written into tables and indexes
     * @param statements that the server sent, without begin and commit
     */
    record Used(Duration elapsed, Duration program, Duration database, long wal, long written, long statements) {

        Duration cpu() {
            return program.plus(database);
        }
    }

    Moment begin() {
        superuser.rows("select pg_stat_statements_reset()");
        return now();
    }

    Used since(Moment begin) {
        Moment end = now();
        return new Used(Duration.ofNanos(end.nanos() - begin.nanos()), end.program().minus(begin.program()),
                end.database().minus(begin.database()),
                end.wal() - begin.wal(), end.written() - begin.written(), end.statements());
    }

    /** The statements that took PostgreSQL longest since the last beginning: milliseconds, calls and text. */
    List<String> longest(int most) {
        return superuser.lines("select round(total_exec_time) || ' ms', calls || ' calls', rows || ' rows',"
                + " left(regexp_replace(query, '\\s+', ' ', 'g'), 110)" + SENT + " order by total_exec_time desc limit " + most);
    }

    private Moment now() {
        return new Moment(System.nanoTime(), cpu(program),
                postmaster.children().map(Gauges::cpu).reduce(ended(), Duration::plus),
                superuser.number("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn"),
                superuser.number("select sum(coalesce(write_bytes, 0) + coalesce(extend_bytes, 0))::bigint"
                        + " from pg_stat_io where object = 'relation'"),
                superuser.number("select coalesce(sum(calls), 0)::bigint" + SENT));
    }

    private static ProcessHandle process(Path pidFile) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).trim())).orElseThrow();
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** CPU of PostgreSQL's processes that ended, where the system tells: Linux does. */
    private Duration ended() {
        try {
            String[] fields = Files.readString(Path.of("/proc", String.valueOf(postmaster.pid()), "stat")).split(" ");
            return Duration.ofMillis((Long.parseLong(fields[15]) + Long.parseLong(fields[16])) * 1000 / TICKS_PER_SECOND);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }
}
