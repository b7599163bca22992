package org.quittance.request.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.messaging.service.Phrases;
import org.quittance.request.Request;

/** Tells customers what became of their requests. What was written in a message is read in the space, not in the mail. */
@ApplicationScoped
public class RequestNotices {

    @Inject
    private Customers customers;
    @Inject
    private NoticeWriter notices;

    /** The step that was just made. */
    void step(Request asked) {
        tell(asked, asked.state().name());
    }

    /** Staff wrote to the customer. */
    void message(Request asked) {
        tell(asked, "MESSAGE");
    }

    /** Staff think that all is said. */
    void closed(Request asked) {
        tell(asked, "CLOSED");
    }

    /** @param recipient who signs; null has no code */
    void code(Customer customer, String recipient, String code) {
        notices.tell(customer, recipient, Notice.of(OutboxMessage.Kind.SIGNATURE_CODE, "contract_code").with("code", code)
                .leadingTo("/portal/request/list", customer));
    }

    private void tell(Request asked, String what) {
        Customer customer = customers.known(asked.customerId());
        Locale language = Locale.forLanguageTag(customer.language());
        Phrases words = Phrases.of("org.quittance.request.service.request", language);
        notices.tell(customer, NoticeTopic.MESSAGES,
                Notice.of(OutboxMessage.Kind.REQUEST, "request_" + what.toLowerCase(Locale.ROOT))
                        .with("kind", words.text("kind_" + asked.kind())).with("number", asked.id())
                        .with("day", Written.in(language).longDate(asked.deadline())).with("reason", asked.reason())
                        .leadingTo("/portal/request/detail?id=" + asked.id()));
    }
}
