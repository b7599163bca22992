package org.quittance.accounting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The validated entries of a fiscal year, line by line, however many: they never are in memory together. */
@ApplicationScoped
public class FecLines {

    private static final int AT_ONCE = 2_000;
    private static final String LINES = """
            select e.journal, j.label, e.number, e.day, l.account, k.label, case when k.auxiliary then a.number end,
              case when k.auxiliary then coalesce(c.company_name, concat_ws(' ', c.last_name, c.first_name)) end,
              e.piece, e.piece_day, e.label, l.amount, e.validated_on
            from journal_entry e join journal j on j.code = e.journal join journal_line l on l.entry_id = e.id
              join ledger_account k on k.number = l.account left join account a on a.id = e.account_id
              left join customer c on c.id = a.customer_id
            where e.fiscal_year = ? order by e.journal, e.number, l.amount < 0, l.account""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** By journal and number, debits first; in a transaction, which the cursor needs. @param lastDay of the fiscal year */
    public void of(LocalDate lastDay, Consumer<FecLine> reader) {
        try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(LINES)) {
            query.setFetchSize(AT_ONCE);
            query.setDate(1, Date.valueOf(lastDay));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.accept(line(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the entries of the year until " + lastDay + " could not be read", e);
        }
    }

    private static FecLine line(ResultSet row) throws SQLException {
        String customer = row.getString(7);
        return new FecLine(new FecLine.Journal(row.getString(1), row.getString(2)), row.getInt(3), day(row, 4),
                new FecLine.Account(row.getString(5), row.getString(6)),
                customer == null ? null : new FecLine.Account(customer, row.getString(8)),
                new FecLine.Piece(row.getString(9), day(row, 10)), row.getString(11), row.getBigDecimal(12), day(row, 13));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }
}
