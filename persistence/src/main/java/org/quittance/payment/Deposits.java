package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deposit slips, and what waits to be carried away. */
@ApplicationScoped
public class Deposits {

    /** What is carried away. */
    public static final Set<PaymentMethod> METHODS = Set.of(PaymentMethod.CHEQUE, PaymentMethod.CASH, PaymentMethod.VOUCHER);

    private static final String FOUND = """
            select new org.quittance.payment.FoundPayment(e.id, e.day, e.kind, e.method, e.reference, e.amount, c, e.enteredBy)
            from AccountEntry e join Account a on a.id = e.accountId join a.customer c""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Two slips are made one after the other, so that nothing is on both and numbers have no gap. */
    public void lock() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(20010)) as locked").getSingleResult();
    }

    /** Received, not on a slip yet and not taken back, the oldest first. */
    public List<FoundPayment> waiting(PaymentMethod method, LocalDate until) {
        return em.createQuery(FOUND + """
                 where e.kind = :payment and e.method = :method and e.day <= :until
                  and not exists (select u from AccountEntry u where u.undoesId = e.id)
                  and not exists (select i from DepositItem i where i.entryId = e.id)
                order by e.day, e.id""", FoundPayment.class)
                .setParameter("payment", AccountEntry.Kind.PAYMENT)
                .setParameter("method", method)
                .setParameter("until", until)
                .getResultList();
    }

    /** {@code R2026-0001}: the next of its year; locked before. */
    public String nextNumber(int year) {
        String prefix = "R" + year + "-";
        long before = em.createQuery("select count(d) from Deposit d where d.number like :series", Long.class)
                .setParameter("series", prefix + "%").getSingleResult();
        return prefix + String.format("%04d", before + 1);
    }

    public long nextId() {
        return ((Number) em.createNativeQuery("select nextval('id_seq')").getSingleResult()).longValue();
    }

    public void add(Deposit deposit, List<FoundPayment> listed) {
        em.persist(deposit);
        em.flush();
        int position = 1;
        for (FoundPayment each : listed) {
            em.persist(new DepositItem(each.id(), deposit.id(), position++));
        }
    }

    /** The latest first. */
    public List<Deposit> latest(int most) {
        return em.createQuery("select d from Deposit d order by d.madeAt desc, d.id desc", Deposit.class)
                .setMaxResults(most).getResultList();
    }

    public Optional<Deposit> find(long id) {
        return Optional.ofNullable(em.find(Deposit.class, id));
    }

    /** What a slip lists, in its order. */
    public List<FoundPayment> items(long deposit) {
        return em.createQuery(FOUND + " join DepositItem i on i.entryId = e.id where i.depositId = :deposit order by i.position",
                        FoundPayment.class)
                .setParameter("deposit", deposit).getResultList();
    }
}
