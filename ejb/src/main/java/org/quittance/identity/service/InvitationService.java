package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.AccessLink;
import org.quittance.identity.AccessLinks;
import org.quittance.identity.Role;

/** Staff invite a customer, by mail to the address that is known, to open the customer's space. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
public class InvitationService {

    @Inject
    private Customers customers;
    @Inject
    private AccessLinks links;
    @Inject
    private AccessNotices notices;
    @Inject
    private Clock clock;

    /** The address the invitation goes to; nothing if the customer has none or does not exist. An earlier invitation ends. */
    public Optional<String> invite(String customerNumber) {
        Optional<Customer> invited = customers.find(customerNumber).filter(customer -> customer.email() != null);
        invited.ifPresent(customer -> notices.writeWayIn(customer, customer.email(),
                new AccessNotices.Said("invitation", customer.number(), AccessLinkService.path(
                        links.issue(AccessLink.Kind.INVITATION, customer.email(), customer.id(), clock.instant())))));
        return invited.map(Customer::email);
    }
}
