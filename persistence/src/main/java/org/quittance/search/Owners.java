package org.quittance.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose a thing is. */
@ApplicationScoped
public class Owners {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** The one of these customers whose it is; nothing if it is somebody else's, or does not exist. At most one query. */
    public Optional<Long> among(Collection<Long> customers, OwnedThing thing, String name) {
        if (!thing.mayBeCalled(name)) {
            return Optional.empty();
        }
        List<?> owners = em.createNativeQuery("select o.id from (" + thing.sql() + ") o (id) where o.id = any (cast(?2 as bigint[]))")
                .setParameter(1, name)
                .setParameter(2, customers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return owners.stream().map(owner -> ((Number) owner).longValue()).findFirst();
    }
}
