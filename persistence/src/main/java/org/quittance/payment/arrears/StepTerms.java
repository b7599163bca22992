package org.quittance.payment.arrears;

import java.util.Locale;
import java.util.Objects;

/**
 * What a step of a policy says.
 *
 * @param delayDays        after the due date for the first step, after the step before for the others
 * @param charged          whether companies bear costs and interest from this step on
 * @param sparesVulnerable whether customers marked as vulnerable are left out
 */
public record StepTerms(
        StepKind kind, int delayDays, Channel channel, boolean charged, boolean sparesVulnerable, Words french, Words english) {

    public static final int LONGEST_DELAY = 365;

    public StepTerms {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(channel);
        if (delayDays < 1 || delayDays > LONGEST_DELAY) {
            throw new IllegalArgumentException("a delay of " + delayDays + " days");
        }
    }

    /** Subject of the e-mail and title of the letter, and what they say before the list of invoices. */
    public record Words(String subject, String text) {

        public Words {
            if (subject.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException("a step says something");
            }
        }
    }

    /** French unless the customer reads English. */
    public Words words(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : french;
    }
}
