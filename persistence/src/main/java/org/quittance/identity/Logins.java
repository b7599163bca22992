package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Who can sign in. */
@ApplicationScoped
public class Logins {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Login login) {
        em.persist(login);
    }

    public Optional<Login> named(String name) {
        return em.createQuery("select l from Login l where l.name = :name", Login.class)
                .setParameter("name", Login.folded(name))
                .getResultStream().findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("select count(l) from Login l", Long.class).getSingleResult() == 0;
    }
}
