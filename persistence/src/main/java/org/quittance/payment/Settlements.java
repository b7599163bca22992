package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.money.Money;
import org.quittance.payment.Lettering.Match;
import org.quittance.payment.Lettering.OpenCredit;
import org.quittance.payment.Lettering.OpenDebit;

/**
 * Reads what is open on accounts and writes what settles it, set-wise. Whoever calls it holds the accounts' locks. What was
 * paid in for a plan waits for the plan's settlement, which it pays first; what was taken back of it settles nothing else.
 */
@ApplicationScoped
public class Settlements {

    private static final String CREDITS = """
            select e.account_id, e.id, -e.amount - coalesce(used.amount, 0), coalesce(returned.id, corrected.id, settlement.id)
            from account_entry e
              left join lateral (select sum(a.amount) as amount from allocation a where a.credit_id = e.id) used on true
              left join invoice n on n.id = e.invoice_id
              left join account_entry corrected on corrected.invoice_id = n.corrects_id
              left join instalment_plan p on p.id = e.plan_id
              left join account_entry settlement on settlement.invoice_id = p.invoice_id
              left join account_entry returned on returned.undoes_id = e.id
            where e.amount < 0 and (e.plan_id is null or p.status = 'SETTLED' or returned.id is not null) and -e.amount > coalesce(used.amount, 0) and e.account_id %s
            order by e.account_id, e.day, e.id""";
    private static final String DEBITS = """
            select e.account_id, e.id, coalesce(i.due_date, e.payable_by, e.day), coalesce(i.number, e.piece, ''),
              e.amount - coalesce(paid.amount, 0)
            from account_entry e
              left join lateral (select sum(a.amount) as amount from allocation a where a.debit_id = e.id) paid on true
              left join invoice i on i.id = e.invoice_id
            where e.amount > coalesce(paid.amount, 0) and e.account_id = any (cast(?1 as bigint[]))""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /**
     * Lets the credit of an account settle what it owes.
     *
     * @param meantFor of credits, by entry: the entries they are to settle first
     */
    public void settle(long accountId, LocalDate day, Map<Long, List<Long>> meantFor) {
        settle("= ?1", accountId, day, meantFor);
    }

    /** The same of some accounts; few queries, whatever their number. */
    public void settle(Collection<Long> accounts, LocalDate day) {
        settle("= any (cast(?1 as bigint[]))", array(accounts, String::valueOf), day, Map.of());
    }

    /** The same of every account that has a document in a run; few queries, whatever their number. */
    void settleRun(long runId, LocalDate day) {
        settle("in (select account_id from invoice where run_id = ?1)", runId, day, Map.of());
    }

    private void settle(String which, Object value, LocalDate day, Map<Long, List<Long>> meantFor) {
        Map<Long, List<OpenCredit>> credits = credits(which, value, meantFor);
        if (credits.isEmpty()) {
            return;
        }
        Map<Long, List<OpenDebit>> debits = debits(credits.keySet());
        List<Match> matches = new ArrayList<>();
        credits.forEach((account, open) ->
                matches.addAll(Lettering.match(open, debits.getOrDefault(account, List.of()))));
        write(matches, day);
    }

    private Map<Long, List<OpenCredit>> credits(String which, Object value, Map<Long, List<Long>> meantFor) {
        Map<Long, List<OpenCredit>> credits = new LinkedHashMap<>();
        for (Object each : em.createNativeQuery(CREDITS.formatted(which)).setParameter(1, value).getResultList()) {
            Object[] row = (Object[]) each;
            long id = number(row[1]);
            List<Long> first = row[3] == null ? meantFor.getOrDefault(id, List.of()) : List.of(number(row[3]));
            credits.computeIfAbsent(number(row[0]), account -> new ArrayList<>())
                    .add(new OpenCredit(id, Money.of((BigDecimal) row[2]), first));
        }
        return credits;
    }

    private Map<Long, List<OpenDebit>> debits(Collection<Long> accounts) {
        Map<Long, List<OpenDebit>> debits = new HashMap<>();
        for (Object each : em.createNativeQuery(DEBITS).setParameter(1, array(accounts, String::valueOf)).getResultList()) {
            Object[] row = (Object[]) each;
            debits.computeIfAbsent(number(row[0]), account -> new ArrayList<>()).add(new OpenDebit(number(row[1]),
                    ((Date) row[2]).toLocalDate(), (String) row[3], Money.of((BigDecimal) row[4])));
        }
        return debits;
    }

    private void write(List<Match> matches, LocalDate day) {
        if (matches.isEmpty()) {
            return;
        }
        em.createNativeQuery("""
                insert into allocation (id, credit_id, debit_id, amount, day)
                select nextval('id_seq'), m.credit, m.debit, m.amount, cast(?4 as date)
                from unnest(cast(?1 as bigint[]), cast(?2 as bigint[]), cast(?3 as numeric[])) m (credit, debit, amount)""")
                .setParameter(1, array(matches, match -> String.valueOf(match.creditId())))
                .setParameter(2, array(matches, match -> String.valueOf(match.debitId())))
                .setParameter(3, array(matches, match -> match.amount().euros().toPlainString()))
                .setParameter(4, Date.valueOf(day))
                .executeUpdate();
    }

    /** The entries that a credit settles, the first one first. */
    @SuppressWarnings("unchecked")
    public List<Long> settledBy(long creditId) {
        List<Number> ids = em.createNativeQuery("""
                select a.debit_id from allocation a where a.credit_id = ?1 group by a.debit_id having sum(a.amount) > 0
                order by min(a.id)""").setParameter(1, creditId).getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Opens again what a credit has settled. */
    public void reopen(long creditId, LocalDate day) {
        em.createNativeQuery("""
                insert into allocation (id, credit_id, debit_id, amount, day, reverses_id)
                select nextval('id_seq'), a.credit_id, a.debit_id, -a.amount, cast(?2 as date), a.id
                from allocation a where a.credit_id = ?1 and a.amount > 0
                  and not exists (select from allocation r where r.reverses_id = a.id)""")
                .setParameter(1, creditId)
                .setParameter(2, Date.valueOf(day))
                .executeUpdate();
    }

    /** What the account could be paid out: its credits that settle nothing. */
    public Money credit(long accountId) {
        return credits("= ?1", accountId, Map.of()).values().stream().flatMap(List::stream).map(OpenCredit::open)
                .reduce(Money.ZERO, Money::plus);
    }

    private static <T> String array(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(",", "{", "}"));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
