package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.Accesses;
import org.quittance.identity.Role;
import org.quittance.identity.Visit;
import org.quittance.time.OperatorClock;

/** Staff look at the portal as a customer sees it. Written down with its reason before anything is shown. */
@Stateless
public class VisitService {

    private static final int YEARS_SHOWN = 3;

    @Inject
    private Accesses accesses;
    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Perspective perspective;
    @Inject
    private Clock clock;

    /**
     * Ends the visit before, if one is open.
     *
     * @return whether there is such a customer
     * @throws IllegalArgumentException without a reason
     */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
    public boolean open(String customerNumber, String reason) {
        Optional<Customer> customer = customers.find(customerNumber);
        customer.ifPresent(found -> {
            leave();
            Visit visit = new Visit(found.id(), current.login(), reason, clock.instant());
            accesses.add(visit);
            perspective.visit(visit.id());
        });
        return customer.isPresent();
    }

    /** @return number of the customer who was looked at; nothing if none was */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
    public Optional<String> leave() {
        if (!perspective.visiting()) {
            return Optional.empty();
        }
        Visit visit = accesses.visit(perspective.visit());
        visit.leave(clock.instant());
        perspective.leave();
        return customers.all(List.of(visit.customerId())).values().stream().map(Customer::number).findFirst();
    }

    /** Who of the staff looked at the shown customer in the last years, the latest first. */
    @RolesAllowed(Role.CUSTOMER)
    public List<Visit> seen() {
        current.visible();
        return current.access().map(access -> accesses.visits(access.customerId(),
                LocalDate.now(clock).minusYears(YEARS_SHOWN).atStartOfDay(OperatorClock.ZONE).toInstant())).orElse(List.of());
    }
}
