package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.quittance.customer.Customer;
import org.quittance.identity.Applicant;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Addressee;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;

/** What people are told by mail about signing in. */
@ApplicationScoped
public class AccessNotices {

    @Inject
    private NoticeWriter notices;
    @Inject
    private Logins logins;

    /**
     * What a notice says besides its text.
     *
     * @param detail a customer number, or a device; maybe empty
     * @param path   where its link leads, from the first slash on
     */
    public record Said(String key, String detail, String path) {
    }

    /**
     * The link that opens a customer's space. Who signs in by the address already is not told to choose a password; that it
     * signs in is said in this mail alone, to who reads it.
     */
    void writeWayIn(Customer customer, String recipient, Said said) {
        boolean known = logins.named(recipient).isPresent();
        write(OutboxMessage.Kind.ACCESS_LINK, customer, recipient,
                known ? new Said(said.key() + "_known", said.detail(), said.path()) : said);
    }

    /** To a customer, at an address that may not be the customer's yet. */
    public void write(OutboxMessage.Kind kind, Customer customer, String recipient, Said said) {
        notices.tell(customer, recipient, notice(kind, said));
    }

    /** To a person who signs in; nothing to staff without an address. */
    public void write(OutboxMessage.Kind kind, Login login, Said said) {
        notices.tell(new Addressee(null, login.displayName(), Locale.forLanguageTag(login.language())),
                login.email().orElse(null), notice(kind, said));
    }

    /** To who is no customer yet. */
    public void write(OutboxMessage.Kind kind, Applicant applicant, Said said) {
        notices.tell(new Addressee(null, applicant.name(), Locale.forLanguageTag(applicant.language())), applicant.email(),
                notice(kind, said));
    }

    private static Notice notice(OutboxMessage.Kind kind, Said said) {
        return Notice.of(kind, "access_" + said.key()).with("detail", said.detail()).leadingTo(said.path());
    }
}
