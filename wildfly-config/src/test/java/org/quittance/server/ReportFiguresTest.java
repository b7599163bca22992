package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.report.OutlookSql;
import org.quittance.report.QueueSql;
import org.quittance.report.ReportSql;

/** The figures of the office in the real PostgreSQL, without the server, over a few rows that are added up by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFiguresTest {

    private MigratedDatabase database;

    @BeforeAll
    void load(@TempDir Path folder) throws Exception {
        database = new MigratedDatabase(folder);
        database.execute(Files.readString(Path.of("src/test/resources/report-figures.sql")));
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
    }

    /**
     * January: electricity 120.00 and two thirds of a shared invoice of 100.00, parking its other third, water 105.50. The
     * draft, the purchase and the invoice of December do not count.
     */
    @Test
    void aDocumentOfTwoServicesIsSharedByTheirNetAmounts() throws SQLException {
        assertThat(rows(ReportSql.INVOICED)).containsExactly(
                "2026-01-01 ELECTRICITY 2 186.67",
                "2026-01-01 PARKING 1 33.33",
                "2026-01-01 WATER 1 105.50",
                "2026-02-01 WATER 1 -5.50");
    }

    /**
     * February: 60.00 of a payment of 100.00 pay the shared invoice, 40.00 electricity and 20.00 parking; its rest and
     * 105.50 that came back in March pay nothing. March: 30.00 for the plan of a water contract.
     */
    @Test
    void moneyBelongsToTheServiceThatItPaysToday() throws SQLException {
        assertThat(rows(ReportSql.COLLECTED)).containsExactly(
                "2026-02-01 ELECTRICITY 40.00",
                "2026-02-01 PARKING 20.00",
                "2026-02-01 null 145.50",
                "2026-03-01 WATER 30.00",
                "2026-03-01 null -105.50");
    }

    @Test
    void debitsCountWhenTheyWereDueAndTheirReturnsWhenTheyCame() throws SQLException {
        assertThat(rows(ReportSql.PRESENTED)).containsExactly("2026-02-01 2", "2026-03-01 1");
        assertThat(rows(ReportSql.RETURNED)).containsExactly(
                "2026-02-01 AM04 Provision insuffisante Insufficient funds 2 70.00",
                "2026-03-01 MD01 Pas de mandat No mandate 1 9.99");
    }

    /** 310 kWh over 31 days of which 30 are January's: 300. 40 m3 over the last 10 days of January and the first 10 of February. */
    @Test
    void whatIsBilledIsSpreadOverItsDays() throws SQLException {
        assertThat(rows(ReportSql.CONSUMED).stream().map(row -> row.replaceAll("\\.0+$", ""))).containsExactly(
                "2026-01-01 ELECTRICITY 300", "2026-01-01 WATER 20", "2026-02-01 WATER 20");
    }

    /**
     * Questions: decided after 2 and after 6 days, the second too late; one open past its deadline; one withdrawn, never
     * late. The complaint is open past its deadline.
     */
    @Test
    void requestsAreAnsweredWhenTheyAreDecided() throws SQLException {
        assertThat(rows(ReportSql.ANSWERED)).containsExactly("COMPLAINT 1 1 0 null 1", "QUESTION 4 1 2 4 2");
    }

    /** The question that waits for its customer is not in the queue. */
    @Test
    void aQueueTellsItsOldestAndWhatIsLate() throws SQLException {
        List<String> waiting = rows(QueueSql.WAITING.replace("?1", "date '2026-11-22'"));

        assertThat(waiting).hasSize(12).contains("REQUESTS 1 2026-11-01 10:00:00+00 2026-11-20 1",
                "RETURNED 2 2026-02-12 10:00:00+00 null 0", "DEAD 2 2026-10-01 10:00:00+00 null 0", "REFUNDS 0 null null 0");
    }

    /**
     * Of customer 1: the debit announced for March; the yearly water contract, never billed, after its year; deadlines of the
     * open question and of the complaint; the appointment in May, eight o'clock in UTC, ten here; another power of the
     * electricity contract from June, other off-peak hours from July, and its last day in August. The debits due before are
     * over, the plan has no instalment, and a contract of May was taken back.
     */
    @Test
    void whatHappensNextIsInOrder() throws SQLException {
        assertThat(rows(OutlookSql.NEXT.replace("?1", "1").replace("?2", "date '2026-03-01'"))).containsExactly(
                "DEBIT 2026-03-05 50.00 A1", "DEBIT 2026-03-05 50.00 F3", "APPOINTMENT 2026-05-04 null OTHER 10:00",
                "POWER 2026-06-15 null E1", "BILLING 2026-07-01 null E1", "OFF_PEAK 2026-07-01 null E1", "END 2026-08-31 null E1",
                "REQUEST 2026-11-20 null 75", "REQUEST 2026-11-21 null 73", "BILLING 2027-01-01 null W1");
    }

    /** On the last day of the electricity contract its power and its hours have changed, and May and June wait for their bill. */
    @Test
    void whatHasHappenedIsNotToCome() throws SQLException {
        assertThat(rows(OutlookSql.NEXT.replace("?1", "1").replace("?2", "date '2026-08-31'"))).startsWith(
                "BILLING 2026-08-31 null E1", "END 2026-08-31 null E1");
        assertThat(rows(OutlookSql.NEXT.replace("?1", "1").replace("?2", "date '2026-09-01'"))).startsWith("BILLING 2026-09-01 null E1")
                .noneMatch(row -> row.startsWith("END"));
    }

    @Test
    void aContractThatBeginsTomorrowIsToCome() throws SQLException {
        assertThat(rows(OutlookSql.NEXT.replace("?1", "1").replace("?2", "date '2025-12-31'"))).contains("START 2026-01-01 null W1");
    }

    /** 2026 as of 22 November. */
    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.connection().createStatement(); ResultSet result = statement.executeQuery(sql
                .replace("?1", "date '2026-01-01'").replace("?2", "date '2027-01-01'").replace("?3", "date '2026-11-22'"))) {
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    columns.add(result.getString(column));
                }
                rows.add(String.join(" ", columns));
            }
        }
        return rows;
    }
}
