package org.quittance.accounting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.time.DateRange;

/**
 * The days up to which the books are final. A validation numbers every entry until its day, journal by journal and fiscal
 * year by fiscal year, from one on without gap, in the order of days; nothing is posted there any more.
 */
@ApplicationScoped
public class ValidatedDays {

    /** Held alone by a validation, shared by whatever is posted; one number for this purpose in the whole database. */
    static final long LOCK = 4_451_970_601L;

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Journals journals;

    public Optional<LocalDate> last() {
        return Optional.ofNullable((Date) em.createNativeQuery("select max(day) from validated_day").getSingleResult())
                .map(Date::toLocalDate);
    }

    public FiscalYears fiscalYears() {
        Stream<?> rows = em.createNativeQuery("select valid_from, month, day from fiscal_start").getResultStream();
        return new FiscalYears(rows.map(Object[].class::cast).map(row -> new FiscalStart(((Date) row[0]).toLocalDate(),
                MonthDay.of(((Number) row[1]).intValue(), ((Number) row[2]).intValue()))).toList());
    }

    /**
     * Numbers what is posted until a day.
     *
     * @param today when that is
     * @return how many entries got their number
     * @throws DayValidatedException   if the day, or a later one, is validated already
     * @throws UnnamedAccountException if an entry uses an account that the chart cannot name
     */
    public int validate(LocalDate day, LocalDate today, String by, Instant at) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)").getSingleResult();
        Optional<LocalDate> last = last();
        if (last.isPresent() && !day.isAfter(last.get())) {
            throw new DayValidatedException(last.get());
        }
        journals.open();
        nameAccounts(day);
        em.createNativeQuery("insert into validated_day (day, validated_by, validated_at) values (?1, ?2, cast(?3 as timestamptz))")
                .setParameter(1, Date.valueOf(day)).setParameter(2, by).setParameter(3, at.toString()).executeUpdate();
        return firstOpen().filter(first -> !first.isAfter(day))
                .map(first -> fiscalYears().in(DateRange.ofClosed(first, day)).stream().mapToInt(year -> number(year, day, today)).sum())
                .orElse(0);
    }

    private Optional<LocalDate> firstOpen() {
        return Optional.ofNullable((Date) em.createNativeQuery("select min(day) from journal_entry where number is null")
                .getSingleResult()).map(Date::toLocalDate);
    }

    private int number(DateRange year, LocalDate day, LocalDate today) {
        return em.createNativeQuery("""
                update journal_entry e set number = o.place, fiscal_year = ?1, validated_on = ?2
                from (select n.id, coalesce(given.last, 0)
                        + row_number() over (partition by n.journal order by n.day, n.piece, n.id) as place
                      from journal_entry n left join (select g.journal, max(g.number) as last from journal_entry g
                        where g.fiscal_year = ?1 group by g.journal) given on given.journal = n.journal
                      where n.number is null and n.day >= ?3 and n.day <= ?1 and n.day <= ?4) o
                where e.id = o.id""")
                .setParameter(1, Date.valueOf(year.lastDay()))
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, Date.valueOf(year.start()))
                .setParameter(4, Date.valueOf(day))
                .executeUpdate();
    }

    /** Accounts that prices brought along are named after the nearest account above them, until staff name them. */
    private void nameAccounts(LocalDate day) {
        em.createNativeQuery("""
                insert into ledger_account (number, label)
                select u.account, a.label
                from (select distinct l.account from journal_line l join journal_entry e on e.id = l.entry_id
                      where e.number is null and e.day <= ?1
                        and not exists (select from ledger_account k where k.number = l.account)) u
                join lateral (select k.label from ledger_account k where u.account like k.number || '%'
                  order by length(k.number) desc limit 1) a on true""").setParameter(1, Date.valueOf(day)).executeUpdate();
        List<?> unnamed = em.createNativeQuery("""
                select distinct l.account from journal_line l join journal_entry e on e.id = l.entry_id
                where e.number is null and e.day <= ?1
                  and not exists (select from ledger_account k where k.number = l.account) order by 1""")
                .setParameter(1, Date.valueOf(day)).getResultList();
        if (!unnamed.isEmpty()) {
            throw new UnnamedAccountException((String) unnamed.get(0));
        }
    }
}
