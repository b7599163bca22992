package org.quittance.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.VisibleCustomers;

/** Addresses where mail does not arrive. */
@ApplicationScoped
public class BouncedAddresses {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** A customer and one of his addresses where nothing arrives. */
    public record Unreached(String number, String email) {
    }

    /** @param by null for the mail server; who marked it first stays */
    public void mark(String email, String reason, String by, Instant at) {
        if (of(email).isEmpty()) {
            em.persist(new BouncedAddress(email, reason, by, at));
        }
    }

    public Optional<BouncedAddress> of(String email) {
        return em.createQuery("select b from BouncedAddress b where b.email = :email", BouncedAddress.class)
                .setParameter("email", BouncedAddress.folded(email))
                .getResultStream().findFirst();
    }

    public void forget(String email) {
        em.createQuery("delete from BouncedAddress b where b.email = :email")
                .setParameter("email", BouncedAddress.folded(email))
                .executeUpdate();
    }

    /** A server that takes mail again takes back what it said; what staff know stays. */
    public void accepted(String email) {
        em.createQuery("delete from BouncedAddress b where b.email = :email and b.markedBy is null")
                .setParameter("email", BouncedAddress.folded(email))
                .executeUpdate();
    }

    public List<Unreached> of(VisibleCustomers customers) {
        return em.createQuery("""
                select new org.quittance.messaging.BouncedAddresses$Unreached(c.number, b.email)
                from Customer c, BouncedAddress b
                where c.id in :customers and (b.email = lower(c.email) or b.email = lower(c.secondaryEmail))
                order by c.number, b.email""", Unreached.class)
                .setParameter("customers", customers.ids())
                .getResultList();
    }
}
