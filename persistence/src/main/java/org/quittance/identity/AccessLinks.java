package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links by e-mail: makes them, sends nothing, and takes each back once. */
@ApplicationScoped
public class AccessLinks {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private LinkTokens tokens;

    /**
     * A token of 256 random bits, known to nobody but who gets the mail.
     *
     * @param customerId whom it is about; null for the kinds that are about a login alone
     */
    public String issue(AccessLink.Kind kind, String login, Long customerId, Instant now) {
        if (kind.isAlone()) {
            end(kind, login, now);
        }
        String token = tokens.fresh();
        em.persist(new AccessLink(kind, tokens.hash(token), login, customerId, now));
        return token;
    }

    /** For who asks to become a customer; one asked for before ends. */
    public String issue(Applicant applicant, Instant now) {
        end(AccessLink.Kind.MOVE_IN, applicant.email(), now);
        String token = tokens.fresh();
        em.persist(AccessLink.of(applicant, tokens.hash(token), now));
        return token;
    }

    private void end(AccessLink.Kind kind, String login, Instant now) {
        em.createQuery("update AccessLink l set l.usedAt = :now where l.login = :login and l.kind = :kind and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("login", Login.folded(login))
                .setParameter("kind", kind)
                .executeUpdate();
    }

    /** Those of a kind about a customer that were not used are worth nothing any more. */
    public void end(AccessLink.Kind kind, long customerId, Instant now) {
        em.createQuery("update AccessLink l set l.usedAt = :now where l.customerId = :customer and l.kind = :kind and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("customer", customerId)
                .setParameter("kind", kind)
                .executeUpdate();
    }

    /** What it would open now; looking does not use it. */
    public Optional<AccessLink> open(String token, Instant now) {
        return em.createQuery("select l from AccessLink l where l.hash = :hash", AccessLink.class)
                .setParameter("hash", tokens.hash(token))
                .getResultStream().findFirst().filter(link -> link.isOpen(now));
    }

    /** Ends it, together with what the transaction does besides; of several at once the first gets it and the others nothing. */
    public Optional<AccessLink> use(String token, Instant now) {
        List<?> used = em.createNativeQuery(
                "update access_link set used_at = ?1 where hash = ?2 and used_at is null and valid_to > ?1 returning id")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, tokens.hash(token))
                .getResultList();
        return used.stream().map(id -> em.find(AccessLink.class, ((Number) id).longValue())).findFirst();
    }
}
