package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.VisibleCustomers;

/** Debits of customers' bank accounts. */
@ApplicationScoped
public class Collections {

    /** Told to the customer, not at an end. */
    private static final List<Collection.State> COMING =
            List.of(Collection.State.ANNOUNCED, Collection.State.BATCHED, Collection.State.SENT);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Collection collection) {
        em.persist(collection);
    }

    public Optional<Collection> byEndToEndId(String endToEndId) {
        return em.createQuery("select c from Collection c where c.endToEndId = :id", Collection.class)
                .setParameter("id", endToEndId)
                .getResultStream().findFirst();
    }

    /** Locked until the end of the transaction. */
    public Collection locked(long id) {
        return em.find(Collection.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What will be debited from the customers' accounts, the next first. */
    public List<Collection> coming(VisibleCustomers visible) {
        return em.createQuery("""
                select c from Collection c where c.state in :coming
                  and c.accountId in (select a.id from Account a where a.customer.id in :customers)
                order by c.dueOn, c.id""", Collection.class)
                .setParameter("coming", COMING)
                .setParameter("customers", visible.ids())
                .getResultList();
    }

    /** What will be debited under a mandate, the next first. */
    public List<Collection> coming(long mandateId) {
        return em.createQuery("""
                select c from Collection c where c.state in :coming and c.mandateId = :mandate order by c.dueOn, c.id""",
                Collection.class)
                .setParameter("coming", COMING)
                .setParameter("mandate", mandateId)
                .getResultList();
    }

    /** At the bank, and their day has come; in the order of their keys. */
    public List<Long> toPost(LocalDate today, long after, int most) {
        TypedQuery<Long> query = em.createQuery("""
                select c.id from Collection c where c.state = :sent and c.dueOn <= :today and c.id > :after order by c.id""",
                Long.class);
        return query.setParameter("sent", Collection.State.SENT)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
