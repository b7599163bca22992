package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.customer.Customer;
import org.quittance.identity.Login;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;

/** What people are told by mail about signing in. Texts: {@code notice_fr.properties}, {@code notice_en.properties}. */
@ApplicationScoped
public class AccessNotices {

    @Inject
    private OutboxMessages outbox;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * What a notice says besides its text.
     *
     * @param detail a customer number, or a device; maybe empty
     * @param path   where its link leads, from the first slash on
     */
    public record Said(String key, String detail, String path) {
    }

    /** To a customer, at an address that may not be the customer's yet. */
    public void write(OutboxMessage.Kind kind, Customer customer, String recipient, Said said) {
        outbox.add(new OutboxMessage(customer.id(), kind, recipient, text(customer.name(), customer.language(), said),
                clock.instant()));
    }

    /** To a person who signs in; nothing to staff without an address. */
    public void write(OutboxMessage.Kind kind, Login login, Said said) {
        login.email().ifPresent(email -> outbox.add(OutboxMessage.toLogin(kind, email,
                text(login.displayName(), login.language(), said), clock.instant())));
    }

    private OutboxMessage.Text text(String name, String language, Said said) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.identity.service.notice",
                Locale.forLanguageTag(language), AccessNotices.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] arguments = {settings.operator().name(), name, said.detail(), settings.publicUrl() + said.path(),
            settings.publicUrl() + "/contact"};
        return new OutboxMessage.Text(texts.getString(said.key() + "_subject"),
                MessageFormat.format(texts.getString(said.key() + "_body") + texts.getString("end"), arguments));
    }
}
