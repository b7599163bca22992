package org.quittance.payment.service.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;
import org.quittance.payment.Collection;
import org.quittance.payment.ReturnPolicy;

/** Tells a customer that a debit came back, why, and what to do about it. */
@ApplicationScoped
public class ReturnNotices {

    private static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Customers customers;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void tell(Collection collection, ReturnPolicy.Reading reason) {
        Customer customer = customers.account(collection.accountId()).customer();
        for (String address : recipients.of(customer, NoticeTopic.DEBITS)) {
            outbox.add(new OutboxMessage(customer.id(), OutboxMessage.Kind.DEBIT_RETURNED, address,
                    text(customer, collection, reason), clock.instant()));
        }
    }

    private OutboxMessage.Text text(Customer customer, Collection collection, ReturnPolicy.Reading reason) {
        Locale locale = Locale.forLanguageTag(customer.language());
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.quittance.payment.service.debit_returned", locale, ReturnNotices.class.getClassLoader(), FRENCH_FIRST);
        Written written = Written.in(locale);
        Object[] arguments = {
            settings.operator().name(), customer.name(), written.money(collection.amount()), written.longDate(collection.dueOn()),
            locale.getLanguage().equals("en") ? reason.english() : reason.french(),
            texts.getString("next_" + reason.course()), settings.publicUrl() + "/portal/payment/list"};
        return new OutboxMessage.Text(MessageFormat.format(texts.getString("subject"), arguments),
                MessageFormat.format(texts.getString("body"), arguments));
    }
}
