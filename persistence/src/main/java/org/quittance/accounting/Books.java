package org.quittance.accounting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** What the journals hold, for staff. */
@ApplicationScoped
public class Books {

    private static final String FILTER = """
            from journal_entry e left join account a on a.id = e.account_id
            where e.day >= ?1 and e.day < ?2 and (?3 = '' or e.journal = ?3)
              and (?4 = '' or exists (select from journal_line l where l.entry_id = e.id and l.account like ?4 || '%'))
              and (?5 = '' or e.piece = ?5 or a.number = ?5)""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /**
     * Which entries are looked for; an empty text looks for all.
     *
     * @param account a number of the chart, or how it begins
     * @param named   a piece, or a customer's account
     */
    public record Search(DateRange period, String journal, String account, String named) {
    }

    /** Day by day, the latest first; one query. */
    @SuppressWarnings("unchecked")
    public List<JournalDay> days(DateRange period) {
        List<Object[]> rows = em.createNativeQuery("""
                select e.day, e.journal, j.label, j.english, count(*), sum(s.debit), bool_and(e.number is not null)
                from journal_entry e join journal j on j.code = e.journal
                cross join lateral (select sum(l.amount) as debit from journal_line l where l.entry_id = e.id and l.amount > 0) s
                where e.day >= ?1 and e.day < ?2 group by e.day, e.journal, j.label, j.english order by e.day desc, e.journal""")
                .setParameter(1, Date.valueOf(period.start())).setParameter(2, Date.valueOf(period.end())).getResultList();
        return rows.stream().map(row -> new JournalDay(day(row[0]), (String) row[1], named(row[2], row[3]),
                ((Number) row[4]).longValue(), money(row[5]), (Boolean) row[6])).toList();
    }

    /** How many entries wait for their number until a day. */
    public long waiting(LocalDate until) {
        return ((Number) em.createNativeQuery("select count(*) from journal_entry where number is null and day <= ?1")
                .setParameter(1, Date.valueOf(until)).getSingleResult()).longValue();
    }

    /** The first and the last day that have an entry. */
    public Optional<DateRange> extent() {
        Object[] row = (Object[]) em.createNativeQuery("select min(day), max(day) from journal_entry").getSingleResult();
        return row[0] == null ? Optional.empty() : Optional.of(DateRange.ofClosed(day(row[0]), day(row[1])));
    }

    public long count(Search search) {
        return ((Number) filtered("select count(*) " + FILTER, search).getSingleResult()).longValue();
    }

    /** The latest first; two queries. */
    public List<BookedEntry> entries(Search search, int first, int most) {
        List<BookedEntry> found = new ArrayList<>();
        for (Object each : filtered("select e.id, e.journal, e.number, e.day, e.piece, e.label, a.number " + FILTER
                + " order by e.day desc, e.journal, e.number desc, e.id desc", search)
                .setFirstResult(first).setMaxResults(most).getResultList()) {
            Object[] row = (Object[]) each;
            found.add(new BookedEntry(((Number) row[0]).longValue(), (String) row[1],
                    row[2] == null ? null : ((Number) row[2]).intValue(), day(row[3]), (String) row[4], (String) row[5],
                    (String) row[6], new ArrayList<>()));
        }
        addLines(found);
        return found;
    }

    private void addLines(List<BookedEntry> entries) {
        Map<Long, BookedEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        for (Object each : em.createNativeQuery("""
                select l.entry_id, l.account, coalesce(k.label, ''), k.english, l.amount
                from journal_line l left join ledger_account k on k.number = l.account
                where l.entry_id = any (cast(?1 as bigint[])) order by l.entry_id, l.amount < 0, l.account""")
                .setParameter(1, byId.keySet().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList()) {
            Object[] row = (Object[]) each;
            byId.get(((Number) row[0]).longValue()).lines()
                    .add(new BookedEntry.Line((String) row[1], named(row[2], row[3]), money(row[4])));
        }
    }

    private Query filtered(String sql, Search search) {
        return em.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(search.period().start())).setParameter(2, Date.valueOf(search.period().end()))
                .setParameter(3, search.journal()).setParameter(4, search.account()).setParameter(5, search.named());
    }

    /** Every account that has moved until the end of the period; one query. */
    @SuppressWarnings("unchecked")
    public List<BalanceRow> balance(DateRange period) {
        List<Object[]> rows = em.createNativeQuery("""
                select l.account, coalesce(k.label, ''), k.english, coalesce(sum(l.amount) filter (where e.day < ?1), 0.00),
                  coalesce(sum(l.amount) filter (where e.day >= ?1 and l.amount > 0), 0.00),
                  coalesce(-sum(l.amount) filter (where e.day >= ?1 and l.amount < 0), 0.00)
                from journal_line l join journal_entry e on e.id = l.entry_id left join ledger_account k on k.number = l.account
                where e.day < ?2 group by l.account, k.label, k.english order by l.account""")
                .setParameter(1, Date.valueOf(period.start())).setParameter(2, Date.valueOf(period.end())).getResultList();
        return rows.stream().map(row -> new BalanceRow((String) row[0], named(row[1], row[2]), money(row[3]), money(row[4]),
                money(row[5]))).toList();
    }

    private static LocalDate day(Object value) {
        return ((Date) value).toLocalDate();
    }

    private static BookName named(Object french, Object english) {
        return new BookName((String) french, (String) english);
    }

    private static Money money(Object value) {
        return Money.of((BigDecimal) value);
    }
}
