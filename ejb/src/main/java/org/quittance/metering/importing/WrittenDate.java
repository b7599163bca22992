package org.quittance.metering.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Days of a file: {@code 2026-01-31} or {@code 31/01/2026}. */
final class WrittenDate {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private WrittenDate() {}

    static LocalDate of(String text) throws BadLineException {
        try {
            return text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, FRENCH);
        } catch (DateTimeException e) {
            throw new BadLineException(LineFault.DATE_INVALID);
        }
    }
}
