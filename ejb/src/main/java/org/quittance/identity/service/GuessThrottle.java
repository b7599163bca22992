package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.quittance.document.Sha256;

/**
 * Counts failed guesses, whatever is guessed. Some are free; each further one doubles the wait, from one minute to one
 * hour. Counts are forgotten a day after the last failure. Only digests are stored.
 */
@ApplicationScoped
public class GuessThrottle {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** @param kind what is counted, such as guesses from an address */
    public String key(String kind, String value) {
        return Sha256.of((kind + ":" + value).getBytes(StandardCharsets.UTF_8));
    }

    public Optional<Instant> blockedUntil(Collection<String> keys, Instant now) {
        Object latest = em.createNativeQuery(
                "select max(blocked_until) from sign_in_throttle where key = any (string_to_array(?1, ','))")
                .setParameter(1, String.join(",", keys))
                .getSingleResult();
        return Optional.ofNullable((Timestamp) latest).map(Timestamp::toInstant).filter(now::isBefore);
    }

    /** @param free how many failures cost nothing yet */
    public void failed(String key, int free, Instant now) {
        int failures = ((Number) em.createNativeQuery("""
                insert into sign_in_throttle (key, failures, last_at) values (?1, 1, ?2)
                on conflict (key) do update set last_at = excluded.last_at,
                  failures = case when sign_in_throttle.last_at < ?3 then 1 else sign_in_throttle.failures + 1 end
                returning failures""")
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .getSingleResult()).intValue();
        em.createNativeQuery("update sign_in_throttle set blocked_until = cast(?1 as timestamptz) where key = ?2")
                .setParameter(1, failures < free ? null : Timestamp.from(now.plus(delay(failures - free))))
                .setParameter(2, key)
                .executeUpdate();
    }

    static Duration delay(int failuresBeyond) {
        Duration delay = Duration.ofMinutes(1L << Math.min(failuresBeyond, 6));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    void forget(String key) {
        em.createNativeQuery("delete from sign_in_throttle where key = ?1").setParameter(1, key).executeUpdate();
    }
}
