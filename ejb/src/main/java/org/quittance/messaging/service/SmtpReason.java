package org.quittance.messaging.service;

import jakarta.mail.MessagingException;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a mail server says about a message that it does not take, on one line for staff. */
final class SmtpReason {

    private SmtpReason() {
    }

    /** The innermost comes last: it carries the server's own answer. */
    static String of(Throwable thrown) {
        Set<String> said = new LinkedHashSet<>();
        for (Throwable one = thrown; one != null; one = next(one)) {
            String text = one.getMessage() == null ? one.getClass().getSimpleName() : one.getMessage();
            said.add(text.lines().findFirst().orElse("").replaceAll(";$", "").strip());
        }
        said.remove("");
        return String.join(": ", said);
    }

    private static Throwable next(Throwable one) {
        return one instanceof MessagingException mail && mail.getNextException() != null ? mail.getNextException() : one.getCause();
    }
}
