package org.quittance.identity.service;

import java.util.Set;
import org.quittance.identity.Role;

/** A login whose password was right. */
public record SignedIn(String name, Set<String> roles) {

    /** A second factor has to be proved, or set up, before anything is open. */
    public boolean isHalf() {
        return roles.contains(Role.HALF_SIGNED_IN);
    }
}
