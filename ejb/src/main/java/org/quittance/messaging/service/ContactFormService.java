package org.quittance.messaging.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quittance.identity.service.GuessThrottle;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;

/**
 * Takes what somebody writes by the contact form and hands it to the operator by the outbox, where staff see it too. Nothing
 * is ever sent to the address that was typed, so nobody can have mail sent to others from here; an address of the network may
 * write a few times, then waits longer each time.
 */
@Stateless
@PermitAll
public class ContactFormService {

    private static final int FREE_PER_ADDRESS = 5;

    @Inject
    private OutboxMessages outbox;
    @Inject
    private GuessThrottle throttle;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public enum Subject {
        INVOICE, PAYMENT, READING, CONTRACT, DETAILS, OTHER
    }

    /** @param customerNumber as typed, or null; nobody has checked it */
    public record Letter(Subject subject, String name, String email, String customerNumber, String text) {
    }

    public enum Outcome {
        SENT, TOO_OFTEN
    }

    /** @param from address of the network it comes from */
    public Outcome send(Letter letter, String from) {
        Instant now = clock.instant();
        String key = throttle.key("contact form", from);
        if (throttle.blockedUntil(List.of(key), now).isPresent()) {
            return Outcome.TOO_OFTEN;
        }
        throttle.failed(key, FREE_PER_ADDRESS, now);
        outbox.add(OutboxMessage.toOperator(
                settings.operator().email().orElseGet(settings::mailFrom), text(letter), now));
        return Outcome.SENT;
    }

    /** In the operator's language, whatever the reader's. */
    private static OutboxMessage.Text text(Letter letter) {
        Phrases texts = Phrases.of("org.quittance.messaging.service.contact", Locale.ROOT);
        Object[] facts = {texts.text(letter.subject().name()), onOneLine(letter.name()), onOneLine(letter.email()),
            Objects.toString(letter.customerNumber(), "–"), letter.text().strip()};
        return new OutboxMessage.Text(Locale.FRENCH, texts.text("subject", facts),
                texts.text("body", facts));
    }

    /** So that nothing typed begins another line of a mail's head. */
    private static String onOneLine(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
