package org.quittance.messaging.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.messaging.OutboxMessages.Reader;
import org.quittance.operator.Settings;

/**
 * Makes the mail of a day for who wants one. What is gathered and the mail that says it change in one transaction of the reader's
 * own: broken off, it is as if never begun, and the rows tell what is left to do.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DigestService {

    @Inject
    private OutboxMessages messages;
    @Inject
    private Customers customers;
    @Inject
    private NoticeWriter notices;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public List<Reader> due() {
        return messages.gathered(clock.instant());
    }

    /** One message alone goes as it was written. */
    public void send(Reader reader) {
        Instant now = clock.instant();
        List<OutboxMessage> gathered = messages.gathered(reader, now);
        if (gathered.size() == 1) {
            gathered.get(0).goAlone(now);
        } else if (!gathered.isEmpty()) {
            OutboxMessage digest = new OutboxMessage(reader.customer(), OutboxMessage.Kind.DIGEST, reader.recipient(),
                    text(reader, gathered), now);
            messages.addNow(digest);
            gathered.forEach(message -> message.mergeInto(digest));
        }
    }

    private OutboxMessage.Text text(Reader reader, List<OutboxMessage> gathered) {
        Customer customer = customers.all(Set.of(reader.customer())).get(reader.customer());
        return notices.text(Addressee.of(customer), Notice.of(OutboxMessage.Kind.DIGEST, "digest")
                .with("count", gathered.size())
                .with("entries", DigestEntry.all(gathered, settings.publicUrl()))
                .leadingTo("/portal/preferences", customer));
    }
}
