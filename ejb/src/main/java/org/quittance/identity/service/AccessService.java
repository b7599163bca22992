package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Access;
import org.quittance.identity.Role;

/** Whose space somebody looks at, and whose else could be. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class AccessService {

    @Inject
    private CurrentLogin current;
    @Inject
    private Perspective perspective;

    /** Nothing for who has no customer, or none any more. */
    public Optional<Access> shown() {
        return current.access();
    }

    public List<Access> all() {
        return current.accesses();
    }

    /** @return whether the login sees such a customer */
    public boolean choose(String number) {
        Optional<Access> chosen = current.accesses().stream().filter(one -> one.number().equals(number)).findFirst();
        chosen.map(Access::customerId).ifPresent(perspective::choose);
        return chosen.isPresent();
    }
}
