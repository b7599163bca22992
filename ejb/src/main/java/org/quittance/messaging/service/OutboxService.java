package org.quittance.messaging.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.messaging.OutboxRow;
import org.quittance.operator.Settings;

/** Staff see every message that was written, and send again what was given up. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class OutboxService {

    @Inject
    private OutboxMessages messages;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** What the outbox holds. */
    public record Summary(long all, long pending, long dead, boolean sendsMail) {
    }

    public Summary summary() {
        return new Summary(messages.count(), messages.count(OutboxMessage.Status.PENDING),
                messages.count(OutboxMessage.Status.DEAD), settings.sendsMail());
    }

    public List<OutboxRow> rows(int first, int most) {
        return messages.rows(first, most);
    }

    public Optional<OutboxRow> row(long id) {
        return messages.row(id);
    }

    /** @throws IllegalStateException if it was sent already */
    public void resend(long id) {
        messages.locked(id).resend(clock.instant());
    }
}
