package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Addresses asked for, and the links that prove them. */
@ApplicationScoped
public class EmailChanges {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private LinkTokens tokens;

    /** @return what the link carries; the link of before for the same address of the customer is worth nothing now */
    public String ask(EmailChange.Asked asked, String by, Instant now) {
        end(asked.customerId(), asked.slot(), now);
        em.flush(); // what ended goes before what begins, for a customer has one open change of a slot
        String token = tokens.fresh();
        em.persist(new EmailChange(asked, tokens.hash(token), by, now));
        return token;
    }

    public void end(long customerId, EmailChange.Slot slot, Instant now) {
        em.createQuery("select c from EmailChange c where c.customerId = :customer and c.slot = :slot and c.endedAt is null",
                        EmailChange.class)
                .setParameter("customer", customerId)
                .setParameter("slot", slot)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().forEach(change -> change.end(now));
    }

    /** The change of a link that works, locked, so that two clicks do not both confirm it. */
    public Optional<EmailChange> open(String token, Instant now) {
        return em.createQuery("select c from EmailChange c where c.tokenHash = :hash", EmailChange.class)
                .setParameter("hash", tokens.hash(token))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().filter(change -> change.isOpen(now));
    }

    /** What waits for its link to be opened, of a customer. */
    public List<EmailChange> waiting(long customerId, Instant now) {
        return em.createQuery("select c from EmailChange c where c.customerId = :customer and c.endedAt is null"
                        + " and c.validTo > :now order by c.slot", EmailChange.class)
                .setParameter("customer", customerId)
                .setParameter("now", now)
                .getResultList();
    }
}
