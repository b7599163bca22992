package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.document.Sha256;
import org.quittance.identity.Login;

/**
 * Counts failed guesses. Five are free for a name and twenty for an address; each further one doubles the wait, from
 * one minute to one hour. Counts are forgotten a day after the last failure. Only digests are stored.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final int FREE_PER_NAME = 5;
    private static final int FREE_PER_ADDRESS = 20;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    List<String> keys(String name, String address) {
        return List.of(key("name", Login.folded(name)), key("address", address));
    }

    private static String key(String kind, String value) {
        return Sha256.of((kind + ":" + value).getBytes(StandardCharsets.UTF_8));
    }

    Optional<Instant> blockedUntil(List<String> keys, Instant now) {
        Object latest = em.createNativeQuery("select max(blocked_until) from sign_in_throttle where key in (?1, ?2)")
                .setParameter(1, keys.get(0))
                .setParameter(2, keys.get(1))
                .getSingleResult();
        return Optional.ofNullable((Timestamp) latest).map(Timestamp::toInstant).filter(now::isBefore);
    }

    void failed(List<String> keys, Instant now) {
        failed(keys.get(0), FREE_PER_NAME, now);
        failed(keys.get(1), FREE_PER_ADDRESS, now);
    }

    private void failed(String key, int free, Instant now) {
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

    void succeeded(List<String> keys) {
        em.createNativeQuery("delete from sign_in_throttle where key = ?1").setParameter(1, keys.get(0)).executeUpdate();
    }
}
