package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.customer.Customer;
import org.quittance.document.Written;
import org.quittance.identity.Delegation;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;

/** Tells the delegate and the holder who may see a customer, in the transaction of what it tells. */
@ApplicationScoped
public class DelegationNotices {

    @Inject
    private OutboxMessages outbox;
    @Inject
    private Logins logins;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param by who gave it; the holder's own address is told, so that a thief of the session cannot keep it quiet */
    void given(Delegation delegation, Customer customer, Login by) {
        String end = delegation.lastDay() == null ? words(customer, "no_end") : words(customer, "last_day", day(customer, delegation.lastDay()));
        String scope = words(customer, "scope_" + delegation.scope().name().toLowerCase(Locale.ROOT));
        String how = words(customer, logins.named(delegation.email()).isPresent() ? "sign_in" : "no_login",
                settings.publicUrl() + "/sign-in");
        send(customer, delegation.email(), "given", scope, end, how);
        String objection = settings.publicUrl() + "/portal/access/list?object=" + delegation.id();
        Optional.ofNullable(customer.email()).or(() -> Optional.of(by.name()).filter(name -> name.contains("@")))
                .ifPresent(holder -> send(customer, holder, "told", scope, end, objection, delegation.email()));
    }

    void ended(Delegation delegation, Customer customer) {
        send(customer, delegation.email(), "ended");
    }

    private static String day(Customer customer, LocalDate day) {
        return Written.in(language(customer)).longDate(day);
    }

    private static Locale language(Customer customer) {
        return Locale.forLanguageTag(customer.language());
    }

    static String words(Locale language, String key, Object... values) {
        return MessageFormat.format(ResourceBundle.getBundle("org.quittance.identity.service.access", language,
                DelegationNotices.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key), values);
    }

    private static String words(Customer customer, String key, Object... values) {
        return words(language(customer), key, values);
    }

    private void send(Customer customer, String recipient, String key, Object... more) {
        Object[] values = new Object[more.length + 2];
        values[0] = settings.operator().name();
        values[1] = customer.name();
        System.arraycopy(more, 0, values, 2, more.length);
        outbox.add(new OutboxMessage(customer.id(), OutboxMessage.Kind.ACCESS_GIVEN, recipient, new OutboxMessage.Text(
                words(customer, key + "_subject", values), words(customer, key + "_body", values)), clock.instant()));
    }
}
