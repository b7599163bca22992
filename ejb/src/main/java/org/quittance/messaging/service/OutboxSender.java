package org.quittance.messaging.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.messaging.BouncedAddresses;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;

/** Hands messages to the mail server, each in a transaction of its own that keeps the message locked meanwhile. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OutboxSender {

    private static final System.Logger LOG = System.getLogger(OutboxSender.class.getName());

    @Resource(lookup = "java:jboss/mail/Quittance")
    private Session session;
    @Inject
    private OutboxMessages messages;
    @Inject
    private BouncedAddresses bounced;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public List<Long> due(int most) {
        return messages.due(clock.instant(), most);
    }

    /**
     * A message that the mail server took but whose transaction is lost afterwards would be sent twice; its Message-ID
     * stays the same, so that mail programs show it once. Mail servers and parsers quote the address in what they say, so the log
     * does not repeat them.
     */
    public void send(long id) {
        OutboxMessage message = messages.locked(id);
        if (message == null || message.status() != OutboxMessage.Status.PENDING) {
            return;
        }
        try {
            SmtpHandover.of(mime(message), session);
            message.sent(clock.instant());
            bounced.accepted(message.recipient());
        } catch (SendFailedException e) {
            LOG.log(System.Logger.Level.WARNING, "message {0} was refused: the outbox says why", id);
            refused(message, e);
        } catch (MessagingException | UnsupportedEncodingException | IllegalStateException e) {
            LOG.log(System.Logger.Level.WARNING, "message {0} could not be sent ({1}): the outbox says why", id,
                    e.getClass().getSimpleName());
            message.failed(SmtpReason.of(e), clock.instant());
        }
    }

    /** An address refused for good (reply 5xx) is marked; one that may work later is tried again. */
    private void refused(OutboxMessage message, SendFailedException why) {
        String reason = SmtpReason.of(why);
        if (why.getInvalidAddresses() != null && why.getInvalidAddresses().length > 0) {
            message.refused(reason, clock.instant());
            bounced.mark(message.recipient(), reason, null, clock.instant());
        } else {
            message.failed(reason, clock.instant());
        }
    }

    private MimeMessage mime(OutboxMessage message) throws MessagingException, UnsupportedEncodingException {
        MimeMessage mime = new IdentifiedMessage(session, "<" + message.id() + ".outbox@" + domain() + ">");
        mime.setFrom(new InternetAddress(settings.mailFrom(), settings.operator().name(), "UTF-8"));
        mime.setRecipients(Message.RecipientType.TO, InternetAddress.parse(message.recipient(), true));
        mime.setSubject(message.subject(), "UTF-8");
        mime.setContent(parts(message));
        mime.setHeader("Auto-Submitted", "auto-generated");
        Optional<String> end = message.unsubscribePath();
        if (end.isPresent()) {
            mime.setHeader("List-Unsubscribe", "<" + settings.publicUrl() + end.get() + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mime.setSentDate(Date.from(clock.instant()));
        return mime;
    }

    /** What is read and, where there is one, the calendar beside it. */
    private MimeMultipart parts(OutboxMessage message) throws MessagingException {
        MimeMultipart read = bothParts(message);
        if (message.calendar().isEmpty()) {
            return read;
        }
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(read);
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setText(message.calendar().get(), "UTF-8", "calendar");
        calendar.setFileName("rendez-vous.ics");
        return new MimeMultipart(letter, calendar);
    }

    /** The text and, for who reads pages, the same as one; the richer part comes last. */
    private MimeMultipart bothParts(OutboxMessage message) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(message.body(), "UTF-8");
        MimeBodyPart page = new MimeBodyPart();
        page.setText(MailPage.of(message.subject(), message.body(), message.language(), settings.operator()), "UTF-8", "html");
        return new MimeMultipart("alternative", text, page);
    }

    private String domain() {
        String from = settings.mailFrom();
        return from.substring(from.indexOf('@') + 1);
    }

    private static final class IdentifiedMessage extends MimeMessage {

        private final String identifier;

        IdentifiedMessage(Session session, String identifier) {
            super(session);
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifier);
        }
    }
}
