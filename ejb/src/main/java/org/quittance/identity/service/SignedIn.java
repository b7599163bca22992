package org.quittance.identity.service;

import java.util.HashSet;
import java.util.Set;
import org.quittance.identity.Role;

/**
 * A login whose password was right. Staff who may look as a customer sees it get the customers' role too: without a
 * {@link VisitService visit} they see nobody with it.
 */
public record SignedIn(String name, Set<String> roles) {

    public SignedIn {
        Set<String> all = new HashSet<>(roles);
        if (roles.contains(Role.ADVISER) || roles.contains(Role.ADMINISTRATOR)) {
            all.add(Role.CUSTOMER);
        }
        roles = Set.copyOf(all);
    }

    /** A second factor has to be proved, or set up, before anything is open. */
    public boolean isHalf() {
        return roles.contains(Role.HALF_SIGNED_IN);
    }
}
