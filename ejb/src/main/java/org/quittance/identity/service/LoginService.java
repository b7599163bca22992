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
    private PasswordHashing hashing;
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

    @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
    public void giveCustomerAccess(
            String name, String displayName, String language, String password, String customerNumber) {
        long customer = customers.numbered(customerNumber).id();
        logins.add(Login.ofCustomer(name, displayName, language, hashing.hash(password), customer));
        logins.endTemporaryPassword(customer);
    }

    @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
    public void giveStaffAccess(String name, String displayName, String password, String role) {
        logins.add(Login.ofStaff(name, displayName, "fr", hashing.hash(password), role));
    }
}
