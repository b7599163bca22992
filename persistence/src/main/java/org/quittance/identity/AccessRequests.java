package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What people who are not signed in asked for and nobody has worked on yet. */
@ApplicationScoped
public class AccessRequests {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(AccessRequest request) {
        em.persist(request);
    }

    /** The oldest first. */
    public List<Long> waiting(int most) {
        return em.createQuery("select r.id from AccessRequest r order by r.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes it out of the list with the transaction; nothing if another server has taken it. */
    public Optional<AccessRequest> take(long id) {
        Optional<AccessRequest> request = Optional.ofNullable(em.find(AccessRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
        request.ifPresent(em::remove);
        return request;
    }
}
