package org.quittance.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages written and maybe sent. */
@ApplicationScoped
public class OutboxMessages {

    private static final String ROWS = """
            select new org.quittance.messaging.OutboxRow(m.id, m.kind, m.recipient, m.subject, m.body, m.status,
                m.attempts, m.createdAt, m.sentAt, m.lastError)
            from OutboxMessage m""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(OutboxMessage message) {
        em.persist(message);
    }

    /** The message, locked until the end of the transaction, so that two senders never send it twice. */
    public OutboxMessage locked(long id) {
        return em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Starts all those over that were given up. @return how many */
    public int resendDead(Instant at) {
        return em.createQuery("""
                update OutboxMessage m set m.status = :pending, m.attempts = 0, m.nextAttemptAt = :at
                where m.status = :dead""")
                .setParameter("pending", OutboxMessage.Status.PENDING)
                .setParameter("dead", OutboxMessage.Status.DEAD)
                .setParameter("at", at)
                .executeUpdate();
    }

    /**
     * What was given up.
     *
     * @param oldest  null if nothing was
     * @param bounced of them go where mail does not arrive
     */
    public record Dead(long messages, long recipients, Instant oldest, long bounced) {
    }

    /** One query, by the index of what was given up. */
    public Dead dead() {
        Object[] row = (Object[]) em.createNativeQuery("""
                select count(*), count(distinct m.recipient), cast(extract(epoch from min(m.created_at)) as bigint), count(b.email)
                from outbox_message m left join bounced_address b on b.email = lower(m.recipient)
                where m.status = 'DEAD'""").getSingleResult();
        return new Dead(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                row[2] == null ? null : Instant.ofEpochSecond(((Number) row[2]).longValue()), ((Number) row[3]).longValue());
    }

    /** Whose time has come, the oldest first. */
    public List<Long> due(Instant now, int most) {
        return em.createQuery("""
                select m.id from OutboxMessage m where m.status = :pending and m.nextAttemptAt <= :now
                order by m.nextAttemptAt, m.id""", Long.class)
                .setParameter("pending", OutboxMessage.Status.PENDING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** For whom messages wait whose time has come. */
    public record Reader(long customer, String recipient) {
    }

    /** One query. */
    public List<Reader> gathered(Instant now) {
        return em.createQuery("""
                select distinct new org.quittance.messaging.OutboxMessages$Reader(m.customerId, m.recipient)
                from OutboxMessage m where m.status = :waiting and m.nextAttemptAt <= :now""", Reader.class)
                .setParameter("waiting", OutboxMessage.Status.WAITING)
                .setParameter("now", now)
                .getResultList();
    }

    /** What waits for a reader and has its time, the oldest first; locked, so that two who gather it never send it twice. */
    public List<OutboxMessage> gathered(Reader reader, Instant now) {
        return em.createQuery("""
                select m from OutboxMessage m where m.status = :waiting and m.nextAttemptAt <= :now
                  and m.customerId = :customer and m.recipient = :recipient order by m.createdAt, m.id""", OutboxMessage.class)
                .setParameter("waiting", OutboxMessage.Status.WAITING)
                .setParameter("now", now)
                .setParameter("customer", reader.customer())
                .setParameter("recipient", reader.recipient())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** With its identifier, for those that it says. */
    public void addNow(OutboxMessage message) {
        em.persist(message);
        em.flush();
    }

    /** The latest first. */
    public List<OutboxRow> rows(int first, int most) {
        return em.createQuery(ROWS + " order by m.createdAt desc, m.id desc", OutboxRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<OutboxRow> row(long id) {
        return em.createQuery(ROWS + " where m.id = :id", OutboxRow.class)
                .setParameter("id", id)
                .getResultStream().findFirst();
    }

    public long count() {
        return em.createQuery("select count(m) from OutboxMessage m", Long.class).getSingleResult();
    }

    public long count(OutboxMessage.Status status) {
        return em.createQuery("select count(m) from OutboxMessage m where m.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }
}
