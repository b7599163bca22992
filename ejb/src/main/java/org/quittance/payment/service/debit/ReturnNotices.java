package org.quittance.payment.service.debit;

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
import org.quittance.payment.Collection;
import org.quittance.payment.ReturnPolicy;

/** Tells a customer that a debit came back, why, and what to do about it. */
@ApplicationScoped
public class ReturnNotices {

    @Inject
    private Customers customers;
    @Inject
    private NoticeWriter notices;

    void tell(Collection collection, ReturnPolicy.Reading reason) {
        Customer customer = customers.account(collection.accountId()).customer();
        Locale locale = Locale.forLanguageTag(customer.language());
        Written written = Written.in(locale);
        notices.tell(customer, NoticeTopic.DEBITS, Notice.of(OutboxMessage.Kind.DEBIT_RETURNED, "debit_returned")
                .with("amount", written.money(collection.amount()))
                .with("day", written.longDate(collection.dueOn()))
                .with("reason", locale.getLanguage().equals("en") ? reason.english() : reason.french())
                .with("next", Phrases.of("org.quittance.payment.service.debit_returned", locale).text("next_" + reason.course()))
                .leadingTo("/portal/payment/list", customer));
    }
}
