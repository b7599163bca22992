package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** When a mail was last written or somebody last looked: no later start of the demonstration may come before that. */
@ApplicationScoped
class LastDeed {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** To the full second that follows. */
    Optional<Instant> at() {
        Number second = (Number) em.createNativeQuery("""
                select cast(ceil(extract(epoch from greatest((select max(created_at) from outbox_message),
                  (select max(last_used_at) from login_session)))) as bigint)""").getSingleResult();
        return Optional.ofNullable(second).map(Number::longValue).map(Instant::ofEpochSecond);
    }
}
