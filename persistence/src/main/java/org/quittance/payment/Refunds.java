package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.money.Money;

/** Credit given back by transfer, and its files. */
@ApplicationScoped
public class Refunds {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** An account that the operator's rule gives its credit back. */
    public record Due(long accountId, Money credit) {
    }

    public void add(Refund refund) {
        em.persist(refund);
    }

    public void add(RefundFile file) {
        em.persist(file);
        em.flush();
    }

    /** A number that no other refund or file ever has. */
    public long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('id_seq')").getSingleResult()).longValue();
    }

    /** One file is made at a time. */
    public void lockFiles() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(20009)) as locked").getSingleResult();
    }

    public Optional<Refund> locked(long id) {
        return Optional.ofNullable(em.find(Refund.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked until the end of the transaction. */
    public Optional<Refund> byEndToEndId(String endToEndId) {
        return em.createQuery("select r from Refund r where r.endToEndId = :id", Refund.class)
                .setParameter("id", endToEndId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** Of one state, in the order they were asked for. */
    public List<Refund> of(Refund.State state) {
        return em.createQuery("select r from Refund r where r.state = :state order by r.id", Refund.class)
                .setParameter("state", state).getResultList();
    }

    public List<Refund> ofFile(long file) {
        return em.createQuery("select r from Refund r where r.fileId = :file order by r.id", Refund.class)
                .setParameter("file", file).getResultList();
    }

    public Optional<RefundFile> file(long id) {
        return Optional.ofNullable(em.find(RefundFile.class, id));
    }

    public Optional<RefundFile> lockedFile(long id) {
        return Optional.ofNullable(em.find(RefundFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<RefundFile> fileNamed(String messageId) {
        return em.createQuery("select f from RefundFile f where f.messageId = :id", RefundFile.class)
                .setParameter("id", messageId).getResultStream().findFirst();
    }

    /** What refunds that are not posted yet will take of the account's credit. */
    public Money promised(long accountId) {
        return Money.of((BigDecimal) em.createNativeQuery("""
                select coalesce(sum(amount), 0.00) from refund where account_id = ?1 and state in ('REQUESTED', 'APPROVED')""")
                .setParameter(1, accountId).getSingleResult());
    }

    /**
     * Accounts with as much credit as the rule of the day gives back, and nothing asked for yet; what they owe stands
     * against it. One query.
     */
    @SuppressWarnings("unchecked")
    public List<Due> due(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("""
                select e.account_id, -sum(e.amount) from account_entry e where e.plan_id is null
                  and not exists (select from refund r where r.account_id = e.account_id and r.state in ('REQUESTED', 'APPROVED'))
                group by e.account_id
                having -sum(e.amount) >= (select least from refund_policy where valid_from <= ?1
                                          order by valid_from desc limit 1)
                order by e.account_id""").setParameter(1, Date.valueOf(day)).getResultList();
        return rows.stream().map(row -> new Due(((Number) row[0]).longValue(), Money.of((BigDecimal) row[1]))).toList();
    }

    /** The latest first. */
    public List<RefundRow> rows(int most) {
        return rows("").setMaxResults(most).getResultList();
    }

    /** Of a customer, the latest first. */
    public List<RefundRow> ofCustomer(long customer, int most) {
        return rows("and c.id = :customer").setParameter("customer", customer).setMaxResults(most).getResultList();
    }

    private TypedQuery<RefundRow> rows(String where) {
        return em.createQuery("""
                select new org.quittance.payment.RefundRow(r.id, c, r.amount, r.iban, r.holder, r.cause, r.state,
                    r.requestedBy, r.requestedAt, r.decidedBy, r.reasonCode, r.returnedOn)
                from Refund r, Account a join a.customer c where a.id = r.accountId %s
                order by r.requestedAt desc, r.id desc""".formatted(where), RefundRow.class);
    }

    /** The latest first. */
    public List<RefundFileRow> files(int most) {
        return em.createQuery("""
                select new org.quittance.payment.RefundFileRow(f.id, f.messageId, f.madeBy, f.madeAt, f.paysOn, f.transfers,
                    f.total, f.sentBy, f.sentAt, f.discardedBy, f.discardReason)
                from RefundFile f order by f.madeAt desc, f.id desc""", RefundFileRow.class)
                .setMaxResults(most).getResultList();
    }
}
