package org.quittance.messaging.service;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.quittance.messaging.OutboxMessage;

/** What the mail of a day keeps of each message: its subject, its table of facts, and where it leads. */
final class DigestEntry {

    private DigestEntry() {
    }

    /** In the form that {@link MailBlock} reads. @param home where our own addresses begin */
    static String all(Collection<OutboxMessage> messages, String home) {
        return messages.stream().map(message -> of(message.subject(), message.body(), home)).collect(Collectors.joining("\n\n"));
    }

    static String of(String subject, String body, String home) {
        List<MailBlock> blocks = MailBlock.of(body, home);
        StringBuilder entry = new StringBuilder(subject);
        blocks.stream().filter(block -> block.kind() == MailBlock.Kind.FACTS)
                .forEach(block -> entry.append("\n\n").append(String.join("\n", block.lines())));
        blocks.stream().filter(block -> block.kind() == MailBlock.Kind.LINK).findFirst()
                .ifPresent(block -> entry.append("\n\n").append(block.lines().get(0)));
        return entry.toString();
    }
}
