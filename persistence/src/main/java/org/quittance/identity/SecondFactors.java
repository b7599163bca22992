package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people sign in with besides a password. */
@ApplicationScoped
public class SecondFactors {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Whether a login has one that counts. */
    public boolean has(long login) {
        return ((Number) em.createNativeQuery("""
                select (select count(*) from authenticator where login_id = ?1 and confirmed_at is not null)
                  + (select count(*) from passkey where login_id = ?1)""")
                .setParameter(1, login)
                .getSingleResult()).intValue() > 0;
    }

    /** The logins that have one that counts; one query. */
    public Set<Long> owners() {
        List<?> owners = em.createNativeQuery(
                "select login_id from authenticator where confirmed_at is not null union select login_id from passkey").getResultList();
        return owners.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** Whatever somebody signs in with besides a password, and the codes for when it is lost. */
    public void removeAll(long login) {
        removeAuthenticator(login);
        em.createQuery("delete from Passkey k where k.loginId = :login").setParameter("login", login).executeUpdate();
        replaceRecovery(login, List.of());
    }

    public void add(SecondFactorReset asked) {
        em.persist(asked);
    }

    /** Those that wait for another administrator, by whose factor it is; one query. */
    public Map<Long, SecondFactorReset> openResets(Instant now) {
        return em.createQuery("select r from SecondFactorReset r where r.endedAt is null and r.askedAt > :since order by r.askedAt",
                        SecondFactorReset.class)
                .setParameter("since", now.minus(SecondFactorReset.VALID))
                .getResultStream().collect(Collectors.toMap(SecondFactorReset::loginId, Function.identity(), (first, later) -> later));
    }

    public Optional<Authenticator> authenticator(long login) {
        return Optional.ofNullable(em.find(Authenticator.class, login));
    }

    /** Locked until the transaction ends, so that a code is not taken twice at once. */
    public Optional<Authenticator> lockedAuthenticator(long login) {
        return Optional.ofNullable(em.find(Authenticator.class, login, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the place of the one before. */
    public void replace(long login, Authenticator next) {
        removeAuthenticator(login);
        em.persist(next);
    }

    public void removeAuthenticator(long login) {
        em.createQuery("delete from Authenticator a where a.loginId = :login").setParameter("login", login).executeUpdate();
    }

    /** In the place of those before. */
    public void replaceRecovery(long login, Collection<RecoveryCode> codes) {
        em.createQuery("delete from RecoveryCode c where c.loginId = :login").setParameter("login", login).executeUpdate();
        codes.forEach(em::persist);
    }

    /** Of several tries at once one succeeds. */
    public boolean useRecovery(long login, String hash, Instant now) {
        return em.createNativeQuery("update recovery_code set used_at = ?1 where login_id = ?2 and hash = ?3 and used_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, login)
                .setParameter(3, hash)
                .executeUpdate() == 1;
    }

    public long recoveryCodesLeft(long login) {
        return em.createQuery("select count(c) from RecoveryCode c where c.loginId = :login and c.usedAt is null", Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }
}
