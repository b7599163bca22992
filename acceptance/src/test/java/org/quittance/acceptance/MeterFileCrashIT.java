package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Surfers;

/**
 * The server is killed in the middle of an import: it goes on from the last block that was committed. The middle is
 * reached by a reading that another transaction is about to store, which the second block has to wait for.
 */
@OnOwnSite
class MeterFileCrashIT {

    private static final int DAYS = 12_000;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where application_name = 'quittance' and wait_event_type = 'Lock'""";

    private final Site site;
    private final Sql sql;
    private final Surfers surfers;

    MeterFileCrashIT(Surfers surfers) {
        this.site = surfers.site();
        this.sql = site.sql();
        this.surfers = surfers;
    }

    @Test
    void anImportKilledInItsSecondBlockLosesAndDoublesNothing(@TempDir Path folder) throws Exception {
        long register = new MeterPlaces(sql).water("W-CRASH", FIRST.toString());
        Path lines = Files.writeString(folder.resolve("indexes.csv"), "point;register;date;index;origin\n"
                + IntStream.range(0, DAYS).mapToObj(day -> "W-CRASH;EAU;" + FIRST.plusDays(day) + ";" + day + ";releve\n")
                .collect(Collectors.joining()));
        BillingDesk desk = new BillingDesk(surfers.signedIn(Site.BILLING), site);
        long file;
        try (Connection other = sql.connect(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("""
                    insert into reading (id, register_id, day, index_value, origin, status, entered_by, recorded_at)
                    values (nextval('id_seq'), %d, '%s', 7000, 'MEASURED', 'IN_FORCE', 'x', now())"""
                    .formatted(register, FIRST.plusDays(7_000)));
            file = desk.importFile(lines);
            Await.until("the second block waits", () -> sql.number(WAITING) == 1);
            site.kill();
            other.rollback();
        }
        assertThat(readings(register)).as("readings when the server was killed").isEqualTo(5_000);

        site.restart();
        desk.awaitFile(file, "IMPORTED");

        assertThat(readings(register)).isEqualTo(DAYS);
        assertThat(sql.lines("select lines_read, lines_accepted, lines_doubled, lines_held, lines_rejected"
                + " from meter_file where id = ?", file)).containsExactly(DAYS + " " + DAYS + " 0 0 0");
    }

    private long readings(long register) {
        return sql.number("select count(*) from reading where register_id = ? and status = 'IN_FORCE'", register);
    }
}
