package org.quittance.identity.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.quittance.customer.VisibleCustomers;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;

/**
 * Who calls, read once per request. The one place that turns a caller into the customers whose data exist for them:
 * services of the portal pass {@link #visible()} to every query.
 */
@RequestScoped
public class CurrentLogin {

    @Inject
    private SecurityContext security;
    @Inject
    private Logins logins;
    private Login login;

    /** @throws SecurityException if nobody is signed in or the login was removed since */
    public Login login() {
        if (login == null) {
            Principal caller = security.getCallerPrincipal();
            login = caller == null ? null : logins.named(caller.getName()).orElse(null);
            if (login == null) {
                throw new SecurityException("nobody is signed in");
            }
        }
        return login;
    }

    public VisibleCustomers visible() {
        return login().visibleCustomers();
    }
}
