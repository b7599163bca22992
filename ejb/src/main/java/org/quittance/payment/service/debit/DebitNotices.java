package org.quittance.payment.service.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.messaging.service.Phrases;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Settings;
import org.quittance.payment.Collection;
import org.quittance.payment.Mandate;

/** Tells customers about their mandates and debits, in the transaction of what it tells. */
@ApplicationScoped
public class DebitNotices {

    @Inject
    private NoticeWriter notices;
    @Inject
    private Settings settings;

    /** What became of a mandate. */
    enum Change {
        SIGNED, AMENDED, REVOKED
    }

    /** @param recipient who signs; null has no code */
    void code(Customer customer, String recipient, String code) {
        notices.tell(customer, recipient, notice(customer, OutboxMessage.Kind.SIGNATURE_CODE, "debit_code").with("code", code));
    }

    void changed(Change change, Customer customer, Mandate mandate) {
        notices.tell(customer, NoticeTopic.ACCOUNT, under(mandate,
                notice(customer, OutboxMessage.Kind.MANDATE_CHANGED, "mandate_" + change.name().toLowerCase(Locale.ROOT))));
    }

    public void announced(Customer customer, Mandate mandate, Collection collection) {
        Written written = Written.in(language(customer));
        notices.tell(customer, NoticeTopic.DEBITS, under(mandate,
                notice(customer, OutboxMessage.Kind.DEBIT_ANNOUNCED, "debit_announced"))
                .with("amount", written.money(collection.amount()))
                .with("day", written.longDate(collection.dueOn()))
                .with("statement", collection.statementText()));
    }

    /** What the bank statement will show, before banks' own letters are applied. */
    public String statementText(Customer customer, String reference) {
        return words(language(customer), "statement_text", settings.operator().name(), reference);
    }

    static String words(Locale language, String key, Object... values) {
        return Phrases.of("org.quittance.payment.service.debit", language).text(key, values);
    }

    private static Locale language(Customer customer) {
        return Locale.forLanguageTag(customer.language());
    }

    private static Notice notice(Customer customer, OutboxMessage.Kind kind, String key) {
        return Notice.of(kind, key).leadingTo("/portal/payment/list", customer);
    }

    private Notice under(Mandate mandate, Notice notice) {
        return notice.with("mandate", mandate.umr())
                .with("creditor", settings.directDebit().creditor().map(CreditorIdentifier::text).orElse(""))
                .with("account", mandate.maskedIban());
    }
}
