package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where people are signed in. */
@ApplicationScoped
public class LoginSessions {

    private static final Duration GRAIN = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** @return its identifier, known at once */
    public long add(LoginSession session) {
        em.persist(session);
        em.flush();
        return session.id();
    }

    /**
     * Goes on with a session, in one statement, for every request asks. Its last use is written down at most once a minute.
     *
     * @return the roles of its login, or {@link Role#HALF_SIGNED_IN} alone; empty if it has ended or lapsed
     */
    public Set<String> use(long id, String name, Instant now, LoginSession.Limits limits) {
        Object roles = em.createNativeQuery("""
                with used as (
                  update login_session set last_used_at = ?1 where id = ?2 and ended_at is null and last_used_at < ?3
                    and last_used_at > ?4 and started_at > ?5)
                select case when bool_and(s.complete) then string_agg(r.role, ',') when count(*) > 0 then cast(?7 as text) end from login_session s join login l on l.id = s.login_id
                  join login_role r on r.login_id = l.id
                where s.id = ?2 and s.ended_at is null and s.last_used_at > ?4 and s.started_at > ?5 and l.name = ?6 and l.locked_at is null""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, id)
                .setParameter(3, Timestamp.from(now.minus(GRAIN)))
                .setParameter(4, Timestamp.from(now.minus(limits.idle())))
                .setParameter(5, Timestamp.from(now.minus(limits.longest())))
                .setParameter(6, name)
                .setParameter(7, Role.HALF_SIGNED_IN)
                .getSingleResult();
        return roles == null ? Set.of() : Set.of(roles.toString().split(","));
    }

    public Optional<LoginSession> of(long id) {
        return Optional.ofNullable(em.find(LoginSession.class, id));
    }

    /** Those of a login that nobody has ended and that were used since, the last used first. */
    public List<LoginSession> notEnded(long login, Instant usedSince) {
        return em.createQuery("""
                select s from LoginSession s where s.loginId = :login and s.endedAt is null and s.lastUsedAt > :since
                order by s.lastUsedAt desc, s.id desc""", LoginSession.class)
                .setParameter("login", login)
                .setParameter("since", usedSince)
                .getResultList();
    }

    /** Whether the login was used before, and whether from such a place; one query. */
    public boolean isNewPlace(long login, SignInPlace place) {
        Object[] counts = (Object[]) em.createNativeQuery("""
                select count(*), count(*) filter (where device = ?2 and network = ?3) from login_session where login_id = ?1""")
                .setParameter(1, login)
                .setParameter(2, place.device())
                .setParameter(3, place.network())
                .getSingleResult();
        return ((Number) counts[0]).longValue() > 0 && ((Number) counts[1]).longValue() == 0;
    }

    /** All of a login but one. @param kept its identifier; 0 to end all */
    public void endAll(long login, long kept, Instant now) {
        em.createQuery("update LoginSession s set s.endedAt = :now where s.loginId = :login and s.endedAt is null and s.id <> :kept")
                .setParameter("now", now)
                .setParameter("login", login)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** What nobody needs to know any more. */
    public void forget(long login, Instant usedBefore) {
        em.createQuery("delete from LoginSession s where s.loginId = :login and s.lastUsedAt < :before")
                .setParameter("login", login)
                .setParameter("before", usedBefore)
                .executeUpdate();
    }
}
