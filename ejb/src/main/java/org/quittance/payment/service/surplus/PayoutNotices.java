package org.quittance.payment.service.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;
import org.quittance.payment.PayoutAccount;

/** Tells sellers about the account of their kitty: the code that confirms it, then that it changed and what if it was not them. */
@ApplicationScoped
public class PayoutNotices {

    private static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private NoticeRecipients recipients;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param recipient who changes it; null has no code */
    void code(Customer seller, String recipient, String code) {
        send(seller, OutboxMessage.Kind.SIGNATURE_CODE, recipient == null ? List.of() : List.of(recipient), "code", code, "");
    }

    /** To the holder of the account with us, whoever changed it. */
    void changed(Customer seller, String contract, PayoutAccount to) {
        send(seller, OutboxMessage.Kind.PAYOUT_CHANGED, recipients.of(seller, NoticeTopic.ACCOUNT), "changed", contract, to.masked());
    }

    private void send(Customer seller, OutboxMessage.Kind kind, List<String> addresses, String key, String one, String other) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.payment.service.payout",
                Locale.forLanguageTag(seller.language()), PayoutNotices.class.getClassLoader(), FRENCH_FIRST);
        Object[] values = {settings.operator().name(), seller.name(), one, other, settings.publicUrl() + "/portal/surplus"};
        OutboxMessage.Text text = new OutboxMessage.Text(MessageFormat.format(texts.getString(key + "_subject"), values),
                MessageFormat.format(texts.getString(key + "_body"), values));
        addresses.forEach(address -> outbox.add(new OutboxMessage(seller.id(), kind, address, text, clock.instant())));
    }
}
