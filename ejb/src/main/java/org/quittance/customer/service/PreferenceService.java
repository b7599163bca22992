package org.quittance.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NoticeChoice;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/** How the customers of the login want to be told of what. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class PreferenceService {

    @Inject
    private Customers customers;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private CurrentLogin current;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /** Which addresses a topic goes to. @param daily whether with others, once a day */
    public record Preference(NoticeTopic topic, boolean toMain, boolean toSecond, boolean daily) {
    }

    /** Every topic, in the order of the enum, as it goes now. */
    public List<Preference> preferences(String number) {
        Map<NoticeTopic, NoticeChoice> choices = recipients.choices(mine(number).id());
        return Arrays.stream(NoticeTopic.values()).map(topic -> {
            NoticeChoice choice = choices.get(topic);
            return new Preference(topic, topic.isAlways() || (choice == null ? topic.isUnlessRefused() : choice.toMain()),
                    choice != null && choice.toSecond(), choice != null && choice.daily());
        }).toList();
    }

    public void prefer(String number, List<Preference> preferences) {
        long customer = mine(number).id();
        Map<NoticeTopic, NoticeChoice> choices = recipients.choices(customer);
        for (Preference one : preferences) {
            NoticeChoice choice = choices.get(one.topic());
            if (choice == null) {
                choice = new NoticeChoice(customer, one.topic());
                recipients.add(choice);
            }
            choice.choose(one.toMain(), one.toSecond(), caller.getName(), clock.instant());
            choice.gather(one.daily());
        }
    }

    private Customer mine(String number) {
        return customers.customer(current.visible(), number).orElseThrow(() -> new SecurityException("no such customer"));
    }
}
