package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.quittance.document.Sha256;
import org.quittance.operator.Settings;

/** Links by e-mail: makes them, sends nothing, and takes each back once. */
@ApplicationScoped
public class AccessLinks {

    private static final int BYTES = 32;
    private static final String PURPOSE = "access link";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Settings settings;

    /**
     * A token of 256 random bits, known to nobody but who gets the mail.
     *
     * @param customerId whose space it opens; null for the kinds that open none
     */
    public String issue(AccessLink.Kind kind, String login, Long customerId, Instant now) {
        if (kind.isAlone()) {
            em.createQuery("update AccessLink l set l.usedAt = :now where l.login = :login and l.kind = :kind and l.usedAt is null")
                    .setParameter("now", now)
                    .setParameter("login", Login.folded(login))
                    .setParameter("kind", kind)
                    .executeUpdate();
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        em.persist(new AccessLink(kind, hash(token), login, customerId, now));
        return token;
    }

    /** What it would open now; looking does not use it. */
    public Optional<AccessLink> open(String token, Instant now) {
        return em.createQuery("select l from AccessLink l where l.hash = :hash", AccessLink.class)
                .setParameter("hash", hash(token))
                .getResultStream().findFirst().filter(link -> link.isOpen(now));
    }

    /** Ends it, together with what the transaction does besides; of several at once the first gets it and the others nothing. */
    public Optional<AccessLink> use(String token, Instant now) {
        List<?> used = em.createNativeQuery(
                "update access_link set used_at = ?1 where hash = ?2 and used_at is null and valid_to > ?1 returning id")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, hash(token))
                .getResultList();
        return used.stream().map(id -> em.find(AccessLink.class, ((Number) id).longValue())).findFirst();
    }

    /** Without a key of the installation a plain hash has to do: nobody guesses 256 random bits. */
    private String hash(String token) {
        return settings.secret().map(secret -> secret.hash(PURPOSE, token))
                .orElseGet(() -> Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
    }
}
