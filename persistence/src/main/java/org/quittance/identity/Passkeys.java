package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The keys that people's devices keep. */
@ApplicationScoped
public class Passkeys {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Passkey key) {
        em.persist(key);
    }

    public List<Passkey> of(long login) {
        return em.createQuery("select k from Passkey k where k.loginId = :login order by k.addedAt, k.id", Passkey.class)
                .setParameter("login", login)
                .getResultList();
    }

    /** Locked until the transaction ends, for its count of signatures. */
    public Optional<Passkey> locked(byte[] credentialId) {
        return em.createQuery("select k from Passkey k where k.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    public void remove(long login, long id) {
        em.createQuery("delete from Passkey k where k.loginId = :login and k.id = :id")
                .setParameter("login", login)
                .setParameter("id", id)
                .executeUpdate();
    }
}
