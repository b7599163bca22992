package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.document.Written;
import org.quittance.identity.AccessLink;
import org.quittance.identity.AccessLinks;
import org.quittance.identity.Delegation;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.messaging.service.Phrases;
import org.quittance.operator.Settings;

/** Tells the delegate and the holder who may see a customer, in the transaction of what it tells. */
@ApplicationScoped
public class DelegationNotices {

    @Inject
    private NoticeWriter notices;
    @Inject
    private Logins logins;
    @Inject
    private AccessLinks links;
    @Inject
    private Settings settings;

    /**
     * Who does not sign in yet, or has not proved to read the mail of the address, gets a link that does it.
     *
     * @param by who gave it; the holder's own address is told, so that a thief of the session cannot keep it quiet
     */
    void given(Delegation delegation, Customer customer, Login by) {
        Locale language = Locale.forLanguageTag(customer.language());
        String end = delegation.lastDay() == null ? words(language, "no_end")
                : words(language, "last_day", Written.in(language).longDate(delegation.lastDay()));
        String scope = words(language, "scope_" + delegation.scope().name().toLowerCase(Locale.ROOT));
        boolean known = logins.named(delegation.email()).filter(login -> !login.addressUnproved()).isPresent();
        String way = known ? "/sign-in" : AccessLinkService.path(links.issue(
                AccessLink.Kind.DELEGATION, delegation.email(), customer.id(), delegation.givenAt()));
        notices.tell(customer, delegation.email(),
                Notice.of(known ? OutboxMessage.Kind.ACCESS_GIVEN : OutboxMessage.Kind.ACCESS_LINK, "delegation_given")
                        .with("rights", scope).with("until", end)
                        .with("way", words(language, known ? "sign_in" : "no_login", settings.publicUrl() + way)));
        String holder = Optional.ofNullable(customer.email())
                .or(() -> Optional.of(by.name()).filter(name -> name.contains("@"))).orElse(null);
        notices.tell(customer, holder, notice("told").with("rights", scope).with("until", end)
                .with("delegate", delegation.email()).leadingTo("/portal/access/list?object=" + delegation.id()));
    }

    void ended(Delegation delegation, Customer customer) {
        notices.tell(customer, delegation.email(), notice("ended"));
    }

    private static Notice notice(String what) {
        return Notice.of(OutboxMessage.Kind.ACCESS_GIVEN, "delegation_" + what);
    }

    private static String words(Locale language, String key, Object... values) {
        return Phrases.of("org.quittance.identity.service.access", language).text(key, values);
    }
}
