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

    /** Somebody who asks to become a customer; written at once, for the request refers to it by its identifier alone. */
    public void add(Applicant applicant) {
        em.persist(applicant);
        em.flush();
    }

    /** Null if it is forgotten. */
    public Applicant applicant(long id) {
        return em.find(Applicant.class, id);
    }

    /** With the links that were sent to it. */
    public void forget(Applicant applicant) {
        em.remove(applicant);
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
