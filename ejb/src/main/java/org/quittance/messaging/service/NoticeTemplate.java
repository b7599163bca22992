package org.quittance.messaging.service;

import java.util.Locale;
import java.util.Map;
import org.quittance.messaging.OutboxMessage;

/** What a notice says in a language, with fields for its facts. */
public record NoticeTemplate(Locale language, String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;

    /** As it comes with the product. */
    public static NoticeTemplate delivered(String key, Locale language) {
        Phrases phrases = Phrases.of("org.quittance.messaging.service.notice", language);
        return new NoticeTemplate(language, phrases.text(key + "_subject"), phrases.text(key + "_body"));
    }

    /** @throws UnfitTemplateException if it cannot be read, or names what is not among the facts */
    public OutboxMessage.Text fill(Map<String, String> facts) {
        String line = TemplateSandbox.fill(UnfitTemplateException.Part.SUBJECT, subject, facts).replaceAll("\\s*\\R\\s*", " ").strip();
        return new OutboxMessage.Text(language, line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) : line,
                TemplateSandbox.fill(UnfitTemplateException.Part.BODY, body, facts));
    }
}
