package org.quittance.search.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.quittance.identity.Access;
import org.quittance.identity.Role;
import org.quittance.identity.service.AccessService;
import org.quittance.search.OwnedThing;
import org.quittance.search.Owners;

/** Finds among the customers of a login the one that an address is about. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class SpaceService {

    @Inject
    private AccessService accesses;
    @Inject
    private Owners owners;

    /** From now on the one whose it is is shown. Where it is nobody's whom the login sees, everything stays as it is. */
    public void open(OwnedThing thing, String name) {
        List<Long> seen = accesses.all().stream().map(Access::customerId).toList();
        if (seen.size() > 1) {
            owners.among(seen, thing, name).ifPresent(accesses::leadTo);
        }
    }
}
