package org.quittance.operator;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the operator agreed with its bank and its customers about direct debits.
 *
 * @param creditor       none as long as the operator has no creditor identifier; then nothing is debited
 * @param noticeDays     between telling a customer of a debit and the debit
 * @param leadDays       bank days before a debit on which the bank must have it
 * @param cutOff         until when on that day, in the operator's time
 * @param version        of the bank's message: 08, or 02 for banks that still ask for it
 * @param announcesFirst whether the bank wants the first debit of a mandate named as such
 */
public record DirectDebitTerms(Optional<CreditorIdentifier> creditor, int noticeDays, int leadDays, LocalTime cutOff,
        String version, boolean announcesFirst) {

    private static final String VERSION = "QUITTANCE_SEPA_PAIN008";

    /** @param text of a setting by its name, @throws IllegalArgumentException naming what cannot be understood */
    static DirectDebitTerms of(Function<String, Optional<String>> text) {
        return new DirectDebitTerms(
                text.apply("QUITTANCE_OPERATOR_ICS").map(CreditorIdentifier::new),
                number(text, "QUITTANCE_SEPA_NOTICE_DAYS", 14),
                number(text, "QUITTANCE_SEPA_LEAD_DAYS", 1),
                text.apply("QUITTANCE_SEPA_CUT_OFF").map(DirectDebitTerms::time).orElse(LocalTime.of(11, 0)),
                text.apply(VERSION).map(DirectDebitTerms::version).orElse("08"),
                text.apply("QUITTANCE_SEPA_FIRST").map(Boolean::parseBoolean).orElse(false));
    }

    DirectDebitTerms collectedBy(Optional<CreditorIdentifier> other) {
        return new DirectDebitTerms(other, noticeDays, leadDays, cutOff, version, announcesFirst);
    }

    private static int number(Function<String, Optional<String>> text, String name, int otherwise) {
        String value = text.apply(name).orElse(String.valueOf(otherwise));
        if (!value.matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException(name + " is '" + value + "': write a number of days");
        }
        return Integer.parseInt(value);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("QUITTANCE_SEPA_CUT_OFF is '" + text + "': write a time as 11:00", e);
        }
    }

    private static String version(String text) {
        if (!text.matches("0[28]")) {
            throw new IllegalArgumentException(VERSION + " is '" + text + "': write 08 or 02");
        }
        return text;
    }
}
