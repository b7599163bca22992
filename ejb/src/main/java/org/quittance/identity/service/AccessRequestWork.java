package org.quittance.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.billing.Invoices;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.AccessLink;
import org.quittance.identity.AccessLinks;
import org.quittance.identity.AccessRequest;
import org.quittance.identity.AccessRequests;
import org.quittance.identity.Applicant;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;
import org.quittance.identity.RegistrationProof;
import org.quittance.identity.Role;
import org.quittance.messaging.OutboxMessage;

/** Works on what people who are not signed in asked for: a mail for those whom it concerns, silence for all others. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AccessRequestWork {

    @Inject
    private AccessRequests requests;
    @Inject
    private AccessLinks links;
    @Inject
    private AccessNotices notices;
    @Inject
    private InvitationService invitations;
    @Inject
    private Logins logins;
    @Inject
    private Customers customers;
    @Inject
    private Invoices invoices;
    @Inject
    private Clock clock;

    public List<Long> waiting(int most) {
        return requests.waiting(most);
    }

    public void work(long id) {
        requests.take(id).ifPresent(request -> {
            switch (request.kind()) {
                case NEW_PASSWORD -> sendLink(request, AccessLink.Kind.NEW_PASSWORD, "new_password");
                case UNLOCK -> sendLink(request, AccessLink.Kind.UNLOCK, "unlock");
                case REGISTRATION -> register(request);
                case MOVE_IN -> moveIn(requests.applicant(request.applicantId()));
            }
        });
    }

    private void sendLink(AccessRequest request, AccessLink.Kind kind, String key) {
        logins.typed(request.name()).filter(login -> login.email().isPresent()).ifPresent(login -> notices.write(
                OutboxMessage.Kind.ACCESS_LINK, login, new AccessNotices.Said(key, "",
                        AccessLinkService.path(links.issue(kind, login.name(), null, clock.instant())))));
    }

    /** Who has a space already is told so at the known address, not at the one typed: an invoice may be found in the street. */
    private void register(AccessRequest request) {
        RegistrationProof proof = request.proof();
        customers.find(proof.customerNumber()).filter(customer -> proof.fits(customer, invoices.last(customer.id())))
                .ifPresent(customer -> {
                    if (logins.customersWithLogin(Set.of(customer.id())).isEmpty()) {
                        sendRegistration(customer, request.name());
                    } else {
                        logins.typed(customer.number()).ifPresent(this::tellOfTry);
                    }
                });
    }

    private void sendRegistration(Customer customer, String email) {
        String token = links.issue(AccessLink.Kind.REGISTRATION, email, customer.id(), clock.instant());
        notices.writeWayIn(customer, email,
                new AccessNotices.Said("registration", customer.number(), AccessLinkService.path(token)));
    }

    private void tellOfTry(Login login) {
        notices.write(OutboxMessage.Kind.ACCESS_CHANGED, login,
                new AccessNotices.Said("registered_already", "", "/forgotten-password"));
    }

    /** Who has a login is told so, and who is a customer without one is invited: nobody becomes a customer twice by mistake. */
    private void moveIn(Applicant applicant) {
        Optional<Customer> known = customers.reachedAt(applicant.email());
        Optional<Login> login = logins.named(applicant.email())
                .or(() -> known.flatMap(customer -> logins.typed(customer.number())));
        if (login.isPresent()) {
            notices.write(OutboxMessage.Kind.ACCESS_CHANGED, login.get(), new AccessNotices.Said("move_in_known", "", "/sign-in"));
        } else if (known.isPresent()) {
            invitations.invite(known.get().number());
        } else {
            notices.write(OutboxMessage.Kind.ACCESS_LINK, applicant, new AccessNotices.Said("move_in", "",
                    AccessLinkService.path(links.issue(applicant, clock.instant()))));
            return;
        }
        requests.forget(applicant);
    }
}
