package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** What moved accounts. */
@ApplicationScoped
public class AccountEntries {

    /** As customers see it: documents once they are published. */
    private static final String SHOWN = """
            from account_entry e left join invoice i on i.id = e.invoice_id
            where e.account_id = ?1 and (i.id is null or i.status = 'PUBLISHED')""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Adds it at once, so that statements see it. */
    public void add(AccountEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** Adds them at once. */
    public void add(Collection<AccountEntry> entries) {
        entries.forEach(em::persist);
        em.flush();
    }

    /** The operator's account to which a cheque, or what else the till took, was carried. */
    public Optional<Long> carriedTo(long payment) {
        return em.createQuery("select d.ownAccount from Deposit d join DepositItem i on i.depositId = d.id where i.entryId = :payment"
                        + " and d.ownAccount is not null", Long.class)
                .setParameter("payment", payment).getResultStream().findFirst();
    }

    public Optional<AccountEntry> find(long id) {
        return Optional.ofNullable(em.find(AccountEntry.class, id));
    }

    /** What is left to pay of debits, by the name of the document that charges them; one query. */
    public Map<String, Money> open(Collection<String> pieces) {
        Map<String, Money> open = new HashMap<>();
        for (Object each : em.createNativeQuery("""
                select e.piece, sum(e.amount - coalesce((select sum(a.amount) from allocation a where a.debit_id = e.id), 0.00))
                from account_entry e where e.piece = any (cast(?1 as text[])) group by e.piece""")
                .setParameter(1, pieces.stream().collect(Collectors.joining(",", "{", "}"))).getResultList()) {
            Object[] row = (Object[]) each;
            open.put((String) row[0], Money.of((BigDecimal) row[1]));
        }
        return open;
    }

    /**
     * What a document put on its account.
     *
     * @param id of an invoice, or of the first entry of a fee invoice, which has one for costs and one for interest at most
     */
    @SuppressWarnings("unchecked")
    public List<Long> ofDocument(long id) {
        List<Number> ids = em.createNativeQuery("""
                select e.id from account_entry e where e.invoice_id = ?1
                union all
                select e.id from account_entry f join account_entry e on e.piece = f.piece where f.id = ?1
                order by 1""").setParameter(1, id).getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    public boolean isEntered(String entryKey) {
        return em.createQuery("select count(e) from AccountEntry e where e.entryKey = :key", Long.class)
                .setParameter("key", entryKey)
                .getSingleResult() > 0;
    }

    /** Whether the bank took this payment back. */
    public boolean isReturned(long paymentId) {
        return em.createQuery("select count(e) from AccountEntry e where e.undoesId = :payment", Long.class)
                .setParameter("payment", paymentId)
                .getSingleResult() > 0;
    }

    /**
     * Lets entries of an account be added one after the other, so that none settles what another one did. Bills in the
     * making name the account and need not wait.
     */
    public void lock(long accountId) {
        em.createNativeQuery("select id from account where id = ?1 for no key update").setParameter(1, accountId).getResultList();
    }

    /** The same of many, in the order of their identifiers; one query. */
    public void lock(Collection<Long> accountIds) {
        em.createNativeQuery("select id from account where id = any (cast(?1 as bigint[])) order by id for no key update")
                .setParameter(1, accountIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
    }

    /** What was owed when the day began; negative: in credit. */
    public Money balanceBefore(long accountId, LocalDate day) {
        return Money.of((BigDecimal) em.createNativeQuery("select coalesce(sum(e.amount), 0.00) " + SHOWN + " and e.day < ?2")
                .setParameter(1, accountId)
                .setParameter(2, Date.valueOf(day))
                .getSingleResult());
    }

    /** Instalments paid before a day that no settlement had deducted by then. */
    public Money advancesBefore(long accountId, LocalDate day) {
        return Money.of((BigDecimal) em.createNativeQuery("""
                select coalesce(-sum(e.amount), 0.00) from account_entry e join instalment_plan p on p.id = e.plan_id
                left join invoice i on i.id = p.invoice_id
                where e.account_id = ?1 and e.day < ?2
                  and not (p.status = 'SETTLED' and i.status = 'PUBLISHED' and i.issue_date < ?2)""")
                .setParameter(1, accountId)
                .setParameter(2, Date.valueOf(day))
                .getSingleResult());
    }

    /** In order of time, documents before the payments of their day. */
    @SuppressWarnings("unchecked")
    public List<StatementRow> of(long accountId, DateRange period) {
        List<Object[]> rows = em.createNativeQuery("""
                select e.day, case e.kind when 'PAYMENT' then e.method else e.kind end, coalesce(i.number, e.piece || ' ' || e.reference, e.reference), e.amount,
                  e.plan_id is not null
                """ + SHOWN + " and e.day >= ?2 and e.day < ?3 order by e.day, i.id is null, i.number, e.id")
                .setParameter(1, accountId)
                .setParameter(2, Date.valueOf(period.start()))
                .setParameter(3, Date.valueOf(period.end()))
                .getResultList();
        return rows.stream().map(row -> new StatementRow(((Date) row[0]).toLocalDate(), (String) row[1], (String) row[2],
                Money.of((BigDecimal) row[3]), (Boolean) row[4])).toList();
    }
}
