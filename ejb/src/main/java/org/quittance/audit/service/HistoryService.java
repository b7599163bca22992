package org.quittance.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quittance.audit.Happening;
import org.quittance.audit.HappeningKind;
import org.quittance.audit.History;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.payment.service.CustomerFileOpened;

/** Tells staff what happened to a customer; who looks is part of it. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class HistoryService {

    @Inject
    private Customers customers;
    @Inject
    private History history;
    @Inject
    private Event<CustomerFileOpened> opened;

    /** Whose history it is, and its lines, the latest first. */
    public record Page(String customerName, List<Happening> happenings) {
    }

    /**
     * Three queries; empty if there is no such customer.
     *
     * @param kind   null for every kind
     * @param before the last line of the page before; null for the first page
     */
    public Optional<Page> page(String customerNumber, HappeningKind kind, Happening.Key before, int most) {
        return customers.find(customerNumber).map(customer -> page(customer, kind, before, most));
    }

    private Page page(Customer customer, HappeningKind kind, Happening.Key before, int most) {
        List<Happening> happenings = history.of(customer.id(), kind, before, most);
        if (before == null) {
            opened.fire(new CustomerFileOpened(customer.id()));
        }
        return new Page(customer.name(), happenings);
    }
}
