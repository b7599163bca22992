package org.quittance.acceptance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.quittance.acceptance.harness.Sql;

/**
 * Runs with drafts to number, as many as a test asks for, put into the tables past the product: copies of an invoice that
 * bill no days, every third one a credit note, so that each run numbers in two series.
 */
final class ReviewedRuns {

    private static final String RUN = """
            insert into billing_run
            select (jsonb_populate_record(r, jsonb_build_object('id', ?, 'number', 'T-' || ?, 'scope', 'OFF_CYCLE',
              'cycle', null, 'billing_group', null, 'status', 'REVIEWED', 'invoice_date', ?, 'due_date', ?,
              'issued_by', null, 'issued_at', null, 'published_by', null, 'published_at', null, 'execution_id', null))).*
            from billing_run r where r.id = (select run_id from invoice where id = ?)""";
    private static final String DRAFTS = """
            create temp table draft on commit drop as
            select nextval('id_seq') as id, n, n % 3 = 0 as credit from generate_series(1, ?) n""";
    /** A credit note gives back what its pattern bills. */
    private static final String INVOICES = """
            insert into invoice
            select (jsonb_populate_record(i, jsonb_build_object('id', d.id, 'number', null, 'status', 'DRAFT', 'run_id', ?,
              'kind', case when d.credit then 'CREDIT_NOTE' else 'INVOICE' end,
              'net', case when d.credit then -i.net else i.net end, 'vat', case when d.credit then -i.vat else i.vat end,
              'gross', case when d.credit then -i.gross else i.gross end, 'series', case when d.credit then 'A' else 'F' end, 'issue_date', ?, 'due_date', ?,
              'contract_numbers', 'T' || lpad(cast(d.n as text), 7, '0')))).*
            from draft d cross join invoice i where i.id = ?""";
    /** Of days that are billed already: none of them bills any. */
    private static final String[] DETAILS = {
        "insert into invoice_contract select (jsonb_populate_record(k, jsonb_build_object('id', nextval('id_seq'),"
            + " 'invoice_id', d.id, 'run_id', ?, 'reversal', true))).*"
            + " from draft d cross join invoice_contract k where k.invoice_id = ?",
        "insert into invoice_line select (jsonb_populate_record(l, jsonb_build_object('id', nextval('id_seq'),"
            + " 'invoice_id', d.id, 'standing', 'CREDITED', 'net', case when d.credit then -l.net else l.net end, 'run', ?))).*"
            + " from draft d cross join invoice_line l where l.invoice_id = ?",
        "insert into invoice_vat select (jsonb_populate_record(v, jsonb_build_object('id', nextval('id_seq'),"
            + " 'invoice_id', d.id, 'base', case when d.credit then -v.base else v.base end,"
            + " 'tax', case when d.credit then -v.tax else v.tax end, 'run', ?))).*"
            + " from draft d cross join invoice_vat v where v.invoice_id = ?",
        "insert into metered_quantity select (jsonb_populate_record(q, jsonb_build_object('id', nextval('id_seq'),"
            + " 'invoice_id', d.id, 'run', ?))).* from draft d cross join metered_quantity q where q.invoice_id = ?"};

    private final Sql sql;
    private final String date;
    private final long pattern;

    /** @param date that the invoices bear, in ISO's form */
    ReviewedRuns(Sql sql, String date) {
        this.sql = sql;
        this.date = date;
        this.pattern = sql.number("""
                select max(id) from invoice where contract_numbers = 'E100001' and kind = 'INVOICE' and status = 'PUBLISHED'""");
    }

    /** @return the run */
    long with(int drafts) throws SQLException {
        long run = sql.number("select nextval('id_seq')");
        try (Connection connection = sql.connect()) {
            connection.setAutoCommit(false);
            execute(connection, RUN, run, run, date, date, pattern);
            execute(connection, DRAFTS, drafts);
            execute(connection, INVOICES, run, date, date, pattern);
            for (String detail : DETAILS) {
                execute(connection, detail, run, pattern);
            }
            connection.commit();
        }
        return run;
    }

    private static void execute(Connection connection, String command, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
