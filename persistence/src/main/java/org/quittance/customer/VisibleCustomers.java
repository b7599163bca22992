package org.quittance.customer;

import java.util.Set;

/**
 * The customers a login may see. Every query of the portal takes one, and only sign-in makes one: what is not in it
 * does not exist for the caller.
 */
public record VisibleCustomers(Set<Long> ids) {

    private static final Set<Long> NOBODY = Set.of(-1L);

    /** An empty set becomes one that matches nobody, for an {@code in} needs at least one value. */
    public VisibleCustomers {
        ids = ids.isEmpty() ? NOBODY : Set.copyOf(ids);
    }
}
