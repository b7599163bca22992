package org.quittance.messaging.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.messaging.BouncedAddress;
import org.quittance.messaging.BouncedAddresses;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.messaging.OutboxRow;
import org.quittance.operator.Settings;

/** Staff see every message that was written, and send again what was given up. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class OutboxService {

    @Resource
    private SessionContext session;
    @Inject
    private OutboxMessages messages;
    @Inject
    private BouncedAddresses bounced;
    @Inject
    private Principal caller;
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

    /** A link or a code that waits is read by administrators alone: it may open what its reader may not. */
    public Optional<OutboxRow> row(long id) {
        return messages.row(id).map(row -> row.kind().isSecret() && !session.isCallerInRole(Role.ADMINISTRATOR) ? row.withheld() : row);
    }

    /** What sending again all that was given up would do. */
    public OutboxMessages.Dead dead() {
        return messages.dead();
    }

    /** @return how many were given up and are tried again from now on */
    public int resendDead() {
        return messages.resendDead(clock.instant());
    }

    /** Whether mail to its recipient arrives, as far as we know. */
    public Optional<BouncedAddress> bounced(String recipient) {
        return bounced.of(recipient);
    }

    /** A member of staff got the message back. */
    public void markBounced(long id) {
        OutboxMessage message = messages.locked(id);
        bounced.mark(message.recipient(), message.subject(), caller.getName(), clock.instant());
    }

    public void arrivesAgain(long id) {
        bounced.forget(messages.locked(id).recipient());
    }

    /** @throws IllegalStateException if it was sent already */
    public void resend(long id) {
        messages.locked(id).resend(clock.instant());
    }
}
