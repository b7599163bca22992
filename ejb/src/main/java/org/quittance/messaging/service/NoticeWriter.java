package org.quittance.messaging.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;

/** The one place that writes notices, in the transaction of what they tell. Who calls says only which facts. */
@ApplicationScoped
public class NoticeWriter {

    @Inject
    private NoticeRecipients recipients;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private NoticeTemplates templates;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** To every address where the customer wants messages of the topic; maybe to none. */
    public void tell(Customer customer, NoticeTopic topic, Notice notice) {
        tell(List.of(new Letter(Addressee.of(customer), recipients.of(customer, topic), notice,
                recipients.daily(Set.of(customer.id()), topic).contains(customer.id()))));
    }

    /** @param address one that may not be the customer's yet; null tells nobody */
    public void tell(Customer customer, String address, Notice notice) {
        tell(Addressee.of(customer), address, notice);
    }

    /** @param address null tells nobody */
    public void tell(Addressee to, String address, Notice notice) {
        tell(to, address == null ? List.of() : List.of(address), notice);
    }

    public void tell(Addressee to, Collection<String> addresses, Notice notice) {
        tell(List.of(new Letter(to, addresses, notice)));
    }

    /**
     * A notice for a reader and where it goes, maybe nowhere.
     *
     * @param waits whether it goes with others in the mail of the day
     */
    public record Letter(Addressee to, Collection<String> addresses, Notice notice, boolean waits) {

        /** At once. */
        public Letter(Addressee to, Collection<String> addresses, Notice notice) {
            this(to, addresses, notice, false);
        }
    }

    /** One query for any number of letters. */
    public void tell(Collection<Letter> letters) {
        List<Letter> sent = letters.stream().filter(letter -> !letter.addresses().isEmpty()).toList();
        if (sent.isEmpty()) {
            return;
        }
        NoticeTemplates.Today today = templates.today();
        for (Letter letter : sent) {
            OutboxMessage.Text text = text(today, letter.to(), letter.notice());
            letter.addresses().forEach(address -> outbox.add(message(letter, address, text)));
        }
    }

    private OutboxMessage message(Letter letter, String address, OutboxMessage.Text text) {
        Long customer = letter.to().customer();
        OutboxMessage.Kind kind = letter.notice().kind();
        OutboxMessage message = customer == null ? OutboxMessage.toLogin(kind, address, text, clock.instant())
                : new OutboxMessage(customer, kind, address, text, clock.instant());
        if (kind == OutboxMessage.Kind.NEWSLETTER) {
            message.endedAt(letter.notice().facts().get(Notice.LINK));
        }
        message.accompaniedBy(letter.notice().facts().get(Notice.CALENDAR));
        return letter.waits() ? message.gatheredUntil(DigestHour.next(ZonedDateTime.now(clock), settings.digestTime())) : message;
    }

    /** What a notice says, wherever it goes. */
    public OutboxMessage.Text text(Addressee to, Notice notice) {
        return text(templates.today(), to, notice);
    }

    private OutboxMessage.Text text(NoticeTemplates.Today today, Addressee to, Notice notice) {
        return today.fill(notice.key(), to.language(), facts(to, notice));
    }

    /** Every notice may name the operator, its reader, and the page where one writes to us. */
    private Map<String, String> facts(Addressee to, Notice notice) {
        Map<String, String> facts = new HashMap<>(notice.facts());
        facts.computeIfPresent(Notice.LINK, (name, path) -> settings.publicUrl() + path);
        facts.put("operator", settings.operator().name());
        facts.put("name", Objects.requireNonNull(to.name()));
        facts.put("contact", settings.publicUrl() + "/contact");
        return facts;
    }
}
