package org.quittance.messaging.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NoticeChoice;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;

/** Ends the newsletter of who holds one in hand, without signing in (CPCE L34-5). */
@Stateless
@PermitAll
public class UnsubscribeService {

    private static final String BY = "unsubscribe link";

    @Inject
    private UnsubscribeToken tokens;
    @Inject
    private Customers customers;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private Clock clock;

    /** Whether the link is one of ours. */
    public boolean works(String token) {
        return customer(token).isPresent();
    }

    /** Told twice it changes nothing. @return whether the link is one of ours */
    public boolean stop(String token) {
        Optional<Customer> found = customer(token);
        found.ifPresent(customer -> {
            NoticeChoice choice = recipients.choices(customer.id()).get(NoticeTopic.NEWS);
            if (choice != null && (choice.toMain() || choice.toSecond())) {
                choice.choose(false, false, BY, clock.instant());
            }
        });
        return found.isPresent();
    }

    private Optional<Customer> customer(String token) {
        return tokens.customer(token).flatMap(customers::find);
    }
}
