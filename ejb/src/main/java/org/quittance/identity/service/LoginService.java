package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quittance.customer.Customers;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;
import org.quittance.identity.Role;

/** Gives access and tells a signed-in person about their own login. */
@Stateless
public class LoginService {

    @Inject
    private Logins logins;
    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;

    /** What the frame of every page shows of the login. */
    public record Me(String name, String displayName, String language, Instant previousSignInAt, List<String> roles) {
    }

    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.HALF_SIGNED_IN})
    public Me me() {
        Login login = current.login();
        return new Me(login.name(), login.displayName(), login.language(), login.previousSignInAt(),
                List.copyOf(login.roles()));
    }

    /** What members of staff are called, by the names they sign in with; who is gone is missing. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Map<String, String> staff() {
        return logins.staff();
    }

    /** Whether anybody signs in for a customer. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public boolean isWithLogin(long customer) {
        return !logins.customersWithLogin(Set.of(customer)).isEmpty();
    }

    /** Remembers the language for the next sign-in. */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.HALF_SIGNED_IN})
    public void speak(String language) {
        logins.named(current.login().name()).ifPresent(login -> login.speak(language));
    }

    /** @param passwordHash as {@link PasswordHashing} writes it */
    @RolesAllowed(Role.SYSTEM)
    public void giveCustomerAccess(
            String name, String displayName, String language, String passwordHash, String customerNumber) {
        long customer = customers.numbered(customerNumber).id();
        logins.add(Login.ofCustomer(name, displayName, language, passwordHash, customer));
        logins.endTemporaryPassword(customer);
    }

    /** @param passwordHash as {@link PasswordHashing} writes it */
    @RolesAllowed(Role.SYSTEM)
    public void giveStaffAccess(String name, String displayName, String passwordHash, String role) {
        logins.add(Login.ofStaff(name, displayName, "fr", passwordHash, role));
    }
}
