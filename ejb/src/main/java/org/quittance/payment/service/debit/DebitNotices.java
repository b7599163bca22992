package org.quittance.payment.service.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Settings;
import org.quittance.payment.Collection;
import org.quittance.payment.Mandate;

/** Tells customers about their mandates and debits, in the transaction of what it tells. */
@ApplicationScoped
public class DebitNotices {

    static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private NoticeRecipients recipients;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** What became of a mandate. */
    enum Change {
        SIGNED, AMENDED, REVOKED
    }

    /** @param recipient who signs */
    void code(Customer customer, String recipient, String code) {
        if (recipient != null) {
            send(customer, OutboxMessage.Kind.SIGNATURE_CODE, recipient, "code", code);
        }
    }

    void changed(Change change, Customer customer, Mandate mandate) {
        for (String address : recipients.of(customer, NoticeTopic.ACCOUNT)) {
            send(customer, OutboxMessage.Kind.MANDATE_CHANGED, address, change.name().toLowerCase(Locale.ROOT),
                    mandate.umr(), ics(), mandate.maskedIban());
        }
    }

    public void announced(Customer customer, Mandate mandate, Collection collection) {
        Written written = Written.in(language(customer));
        for (String address : recipients.of(customer, NoticeTopic.DEBITS)) {
            send(customer, OutboxMessage.Kind.DEBIT_ANNOUNCED, address, "announced",
                    written.money(collection.amount()), written.longDate(collection.dueOn()), ics(), mandate.umr(),
                    collection.statementText(), mandate.maskedIban());
        }
    }

    /** What the bank statement will show, before banks' own letters are applied. */
    public String statementText(Customer customer, String reference) {
        return words(customer, "statement_text", settings.operator().name(), reference);
    }

    static String words(Locale language, String key, Object... values) {
        return MessageFormat.format(ResourceBundle.getBundle("org.quittance.payment.service.debit", language,
                DebitNotices.class.getClassLoader(), FRENCH_FIRST).getString(key), values);
    }

    private static String words(Customer customer, String key, Object... values) {
        return words(language(customer), key, values);
    }

    private static Locale language(Customer customer) {
        return Locale.forLanguageTag(customer.language());
    }

    private String ics() {
        return settings.directDebit().creditor().map(CreditorIdentifier::text).orElse("");
    }

    private void send(Customer customer, OutboxMessage.Kind kind, String recipient, String key, Object... more) {
        List<Object> values = new ArrayList<>(List.of(settings.operator().name(), customer.name(),
                settings.publicUrl() + "/portal/payment/list"));
        values.addAll(List.of(more));
        outbox.add(new OutboxMessage(customer.id(), kind, recipient, new OutboxMessage.Text(
                words(customer, key + "_subject", values.toArray()), words(customer, key + "_body", values.toArray())),
                clock.instant()));
    }
}
