package org.quittance.messaging.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.messaging.BouncedAddresses;
import org.quittance.messaging.BouncedAddresses.Unreached;

/** Tells customers at their sign-in that our mail does not arrive. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class ReachService {

    @Inject
    private BouncedAddresses bounced;
    @Inject
    private CurrentLogin current;

    public List<Unreached> unreached() {
        return bounced.of(current.visible());
    }

    /** The customer has made room, or says that the address is right: the next message shows it. */
    public void worksAgain(String email) {
        unreached().stream().map(Unreached::email).filter(email::equals).forEach(bounced::forget);
    }
}
