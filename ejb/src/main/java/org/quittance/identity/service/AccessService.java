package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Access;
import org.quittance.identity.Logins;
import org.quittance.identity.Role;

/** Whose space somebody looks at, and whose else could be. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class AccessService {

    @Inject
    private CurrentLogin current;
    @Inject
    private Logins logins;
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
        chosen.map(Access::customerId).ifPresent(this::show);
        return chosen.isPresent();
    }

    /** Shows the customer whom an address is about; nothing happens if the login does not see it, or it is shown already. */
    public void leadTo(long customer) {
        if (current.access(customer).isPresent() && current.access().filter(one -> one.customerId() == customer).isEmpty()) {
            show(customer);
            perspective.leadTo(customer);
        }
    }

    /** What is shown stays so for the session, whoever is added, and the next session begins there. */
    public void settle() {
        current.access().map(Access::customerId).filter(shown -> !shown.equals(perspective.customer())).ifPresent(this::show);
    }

    /** Whether an address has led here, of which nobody was told yet. */
    public boolean arrive() {
        return perspective.arrive();
    }

    /** Staff who visit leave no trace of it with their own login. */
    private void show(long customer) {
        perspective.choose(customer);
        if (!perspective.visiting()) {
            logins.named(current.login().name()).ifPresent(login -> login.show(customer));
        }
    }
}
