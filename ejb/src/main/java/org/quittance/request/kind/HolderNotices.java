package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;

/** Tells the other side, who did not ask, that a contract has another holder. */
@ApplicationScoped
class HolderNotices {

    @Inject
    private NoticeWriter notices;

    /** Somebody takes over where the customer had a contract. */
    void left(Customer before, String contract, LocalDate from) {
        tell(before, Notice.of(OutboxMessage.Kind.REQUEST, "holder_left").with("contract", contract)
                .leadingTo("/portal/contract/list", before), from);
    }

    /** The customer has a contract that somebody gave up. */
    void became(Customer after, String contract, LocalDate from) {
        tell(after, Notice.of(OutboxMessage.Kind.REQUEST, "holder_became").with("contract", contract)
                .with("number", after.number()).leadingTo("/register"), from);
    }

    private void tell(Customer customer, Notice notice, LocalDate from) {
        notices.tell(customer, NoticeTopic.MESSAGES,
                notice.with("day", Written.in(Locale.forLanguageTag(customer.language())).longDate(from)));
    }
}
