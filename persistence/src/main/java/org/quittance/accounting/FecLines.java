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
import org.quittance.time.DateRange;

/**
 * The validated entries of a fiscal year, line by line, however many: they never are in memory together. Before them stands
 * what the year begins with: the closing balances of the one before it, as soon as that is final.
 */
@ApplicationScoped
public class FecLines {

    private static final int AT_ONCE = 2_000;
    private static final String CUSTOMER = "coalesce(c.company_name, concat_ws(' ', c.last_name, c.first_name))";
    private static final String LINES = """
            select e.journal, j.label, e.number, e.day, l.account, k.label, case when k.auxiliary then a.number end,
              case when k.auxiliary then %s end, e.piece, e.piece_day, e.label, l.amount, e.validated_on,
              t.root, t.day, l.account in (select r.account from posting_rule r where r.source = 'CUSTOMER')
            from journal_entry e join journal j on j.code = e.journal join journal_line l on l.entry_id = e.id
              join ledger_account k on k.number = l.account left join account a on a.id = e.account_id
              left join customer c on c.id = a.customer_id left join lettering t on t.entry_id = e.id
            where e.fiscal_year = ? order by e.journal, e.number, l.amount < 0, l.account""".formatted(CUSTOMER);

    /** Of the first day; nothing as long as the day before it is not validated. Customers' accounts are opened one by one. */
    private static final String OPENING = """
            with first as (select cast(? as date) as day),
            balance as (
              select l.account, case when k.auxiliary then e.account_id end as account_id, e.fiscal_year = f.day - 1 as last,
                sum(l.amount) as amount
              from first f join journal_entry e on e.fiscal_year < f.day join journal_line l on l.entry_id = e.id
                join ledger_account k on k.number = l.account
              where f.day <= (select max(v.day) + 1 from validated_day v) group by 1, 2, 3),
            result as (
              select last, sum(amount) as amount, (case when sum(amount) < 0 then 'PROFIT' else 'LOSS' end)
                || case when last then '' else '_KEPT' end as kind
              from balance where account >= '6' group by last),
            opened as (
              select account, account_id, amount from balance where account < '6'
              union all
              select p.account, null, r.amount from result r cross join first f
                join lateral posting_rules(f.day) p on p.source = 'OPENING' and p.detail = r.kind)
            select p.journal, j.label, 1, f.day, o.account, k.label, a.number, case when a.id is not null then %s end,
              'AN' || to_char(f.day, 'YYYYMMDD'), f.day, p.label || ' ' || to_char(f.day, 'DD/MM/YYYY'), sum(o.amount),
              greatest(f.day, (select max(e.validated_on) from journal_entry e where e.fiscal_year = f.day - 1)),
              null, null, false
            from opened o cross join first f
              join lateral (select * from posting_rules(f.day) where source = 'OPENING' and detail = 'PROFIT') p on true
              join journal j on j.code = p.journal join ledger_account k on k.number = o.account
              left join account a on a.id = o.account_id left join customer c on c.id = a.customer_id
            group by p.journal, p.label, j.label, f.day, o.account, k.label, a.id, a.number, c.company_name, c.last_name, c.first_name
            having sum(o.amount) <> 0 order by o.account, a.number""".formatted(CUSTOMER);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** By journal and number, debits first; in a transaction, which the cursor needs. */
    public void of(DateRange year, Consumer<FecLine> reader) {
        em.createNativeQuery("select cast(letter_entries() as text)").getSingleResult();
        read(OPENING, year.start(), reader);
        read(LINES, year.lastDay(), reader);
    }

    private void read(String sql, LocalDate day, Consumer<FecLine> reader) {
        try (PreparedStatement query = em.unwrap(Connection.class).prepareStatement(sql)) {
            query.setFetchSize(AT_ONCE);
            query.setDate(1, Date.valueOf(day));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.accept(line(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the entries of the fiscal year of " + day + " could not be read", e);
        }
    }

    private static FecLine line(ResultSet row) throws SQLException {
        String customer = row.getString(7);
        return new FecLine(new FecLine.Journal(row.getString(1), row.getString(2)), row.getInt(3), day(row, 4),
                new FecLine.Account(row.getString(5), row.getString(6)),
                customer == null ? null : new FecLine.Account(customer, row.getString(8)),
                new FecLine.Piece(row.getString(9), day(row, 10)), row.getString(11), row.getBigDecimal(12), day(row, 13),
                row.getDate(15) == null ? null : new FecLine.Lettering("L" + row.getLong(14), day(row, 15), row.getBoolean(16)));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }
}
