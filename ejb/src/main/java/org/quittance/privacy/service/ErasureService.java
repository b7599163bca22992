package org.quittance.privacy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.DocumentConsent;
import org.quittance.identity.Access;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.privacy.ErasureItem;
import org.quittance.privacy.ErasureRequest;
import org.quittance.privacy.Erasures;
import org.quittance.privacy.Retention;

/** The holder asks to be forgotten, or withdraws it; and sees what was consented to. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class ErasureService {

    @Inject
    private Erasures erasures;
    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /**
     * What the page says.
     *
     * @param latest  request, empty if there was none
     * @param items   of an accepted one
     * @param running a contract runs: it has to end before anything can be forgotten
     */
    public record Form(List<Retention> rules, Optional<ErasureRequest> latest, List<ErasureItem> items, boolean running) {

        /** Nothing is asked, or decided for good. */
        public boolean open() {
            return latest.filter(one -> one.status() == ErasureRequest.Status.ASKED
                    || one.status() == ErasureRequest.Status.ACCEPTED).isEmpty();
        }
    }

    /** @throws jakarta.ejb.EJBAccessException for a delegate */
    public Form form() {
        long customer = current.asHolder().customerId();
        LocalDate today = LocalDate.now(clock);
        Optional<ErasureRequest> latest = erasures.latest(customer);
        return new Form(erasures.retentions(today), latest,
                latest.map(request -> erasures.items(request.id())).orElse(List.of()),
                erasures.contractsOver(customer, today).isEmpty());
    }

    /** Every word on electronic documents, the last first. @throws jakarta.ejb.EJBAccessException for a delegate */
    public List<DocumentConsent> consents() {
        Customer customer = customers.numbered(current.asHolder().number());
        return customer.consentsLastFirst();
    }

    /** A second time changes nothing. @throws jakarta.ejb.EJBAccessException for a delegate */
    public void ask() {
        Access access = current.asHolder();
        if (form().open()) {
            erasures.add(new ErasureRequest(access.customerId(), current.login().name(), clock.instant()));
        }
    }

    /** Nothing happens to what is decided. @throws jakarta.ejb.EJBAccessException for a delegate */
    public void withdraw() {
        erasures.latest(current.asHolder().customerId()).map(request -> erasures.locked(request.id()))
                .filter(request -> request.status() == ErasureRequest.Status.ASKED)
                .ifPresent(request -> request.withdraw(current.login().name(), clock.instant()));
    }
}
