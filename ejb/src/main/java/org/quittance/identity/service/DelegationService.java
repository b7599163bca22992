package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.Access;
import org.quittance.identity.Accesses;
import org.quittance.identity.Delegation;
import org.quittance.identity.Role;

/** The holder lets others see the customer, and takes it back. Both sides are told at once. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class DelegationService {

    private static final int MOST = 20;

    @Inject
    private Accesses accesses;
    @Inject
    private Customers customers;
    @Inject
    private DelegationNotices notices;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** How giving access ended. */
    public enum Outcome {
        /** The delegate is told by e-mail. */ GIVEN,
        /** It is the holder's own. */ OWN_ADDRESS,
        /** It would be over before it begins. */ OVER,
        /** No more than twenty at a time. */ TOO_MANY
    }

    /** Those who see the shown customer today, by address. */
    public List<Delegation> delegates() {
        current.visible();
        return current.access().map(access -> accesses.delegations(access.customerId(), LocalDate.now(clock)))
                .orElse(List.of());
    }

    /**
     * A new word on an address takes the place of the word before.
     *
     * @throws jakarta.ejb.EJBAccessException if the caller is not the holder
     */
    public Outcome give(Delegation.Terms terms) {
        Access access = current.asHolder();
        LocalDate today = LocalDate.now(clock);
        if (terms.email().equals(current.login().name())) {
            return Outcome.OWN_ADDRESS;
        }
        if (terms.lastDay() != null && terms.lastDay().isBefore(today)) {
            return Outcome.OVER;
        }
        Optional<Delegation> earlier = accesses.delegation(access.customerId(), terms.email());
        if (earlier.isEmpty() && accesses.delegations(access.customerId(), today).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        Instant now = clock.instant();
        earlier.ifPresent(one -> one.end(current.login().name(), now));
        accesses.flush();
        Delegation given = new Delegation(access.customerId(), terms, current.login().name(), now);
        accesses.add(given);
        notices.given(given, customer(access), current.login());
        return Outcome.GIVEN;
    }

    /**
     * Nothing happens to what is over, or is not the holder's.
     *
     * @throws jakarta.ejb.EJBAccessException if the caller is not the holder
     */
    public Optional<Delegation> end(long delegation) {
        Access access = current.asHolder();
        Optional<Delegation> found = accesses.delegation(access.customerId(), delegation)
                .filter(one -> one.isOpen(LocalDate.now(clock)));
        found.ifPresent(one -> {
            one.end(current.login().name(), clock.instant());
            notices.ended(one, customer(access));
        });
        return found;
    }

    private Customer customer(Access access) {
        return customers.numbered(access.number());
    }
}
