package org.quittance.messaging.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.identity.Role;
import org.quittance.messaging.OutboxMessage;

/** The operator's news, to those who asked for them and to nobody else; each letter says how to end them. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
public class NewsletterService {

    /** Customers read and written at a time. */
    private static final int CHUNK = 500;

    @Inject
    private NoticeRecipients recipients;
    @Inject
    private Customers customers;
    @Inject
    private UnsubscribeToken tokens;
    @Inject
    private NoticeWriter notices;

    /** In one language. */
    public record Words(String subject, String text) {
    }

    /** How many customers want it. */
    public int readers() {
        return recipients.wanting(NoticeTopic.NEWS).size();
    }

    /** Whether letters can bear the link that ends them. */
    public boolean canBeEnded() {
        return tokens.of("").isPresent();
    }

    /**
     * Writes a letter to each address of those who want it, in their language.
     *
     * @return how many customers
     * @throws IllegalStateException if no key is set, for a letter that cannot be ended must not go out
     */
    public int send(Words french, Words english) {
        List<Long> wanting = recipients.wanting(NoticeTopic.NEWS);
        for (int from = 0; from < wanting.size(); from += CHUNK) {
            write(wanting.subList(from, Math.min(wanting.size(), from + CHUNK)), french, english);
        }
        return wanting.size();
    }

    private void write(List<Long> ids, Words french, Words english) {
        Map<Long, List<String>> addresses = recipients.of(ids, NoticeTopic.NEWS, Set.of());
        List<NoticeWriter.Letter> letters = new ArrayList<>();
        for (Customer customer : customers.all(ids).values()) {
            Addressee to = Addressee.of(customer);
            Words words = to.language().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : french;
            letters.add(new NoticeWriter.Letter(to, addresses.getOrDefault(customer.id(), List.of()),
                    Notice.of(OutboxMessage.Kind.NEWSLETTER, "newsletter").with("subject", words.subject())
                            .with("text", words.text().replace("\r\n", "\n")).leadingTo(end(customer))));
        }
        notices.tell(letters);
    }

    private String end(Customer customer) {
        return "/newsletter/stop?token=" + tokens.of(customer.number())
                .orElseThrow(() -> new IllegalStateException("QUITTANCE_SECRET is not set"));
    }
}
