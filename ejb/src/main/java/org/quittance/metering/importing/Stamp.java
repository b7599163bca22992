package org.quittance.metering.importing;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A point in time as load curves write it: {@code yyyy-MM-dd HH:mm[:ss]}, with a space or a T, maybe with an offset.
 *
 * @param offset null where the file leaves it to the reader
 */
record Stamp(LocalDateTime local, ZoneOffset offset) {

    private static final int SHORT_TIME = "yyyy-MM-dd HH:mm".length();
    private static final int LONG_TIME = "yyyy-MM-dd HH:mm:ss".length();

    static Stamp of(String text) throws BadLineException {
        int length = text.length() > SHORT_TIME && text.charAt(SHORT_TIME) == ':' ? LONG_TIME : SHORT_TIME;
        try {
            boolean separated = text.length() >= length && text.charAt(4) == '-' && text.charAt(7) == '-'
                    && (text.charAt(10) == ' ' || text.charAt(10) == 'T') && text.charAt(13) == ':';
            if (!separated) {
                throw new BadLineException(LineFault.TIME_INVALID);
            }
            int second = length == LONG_TIME ? digits(text, 17, 19) : 0;
            LocalDateTime local = LocalDateTime.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10),
                    digits(text, 11, 13), digits(text, 14, 16), second);
            return new Stamp(local, text.length() == length ? null : ZoneOffset.of(text.substring(length).strip()));
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadLineException(LineFault.TIME_INVALID);
        }
    }

    private static int digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new NumberFormatException();
            }
        }
        return Integer.parseInt(text, from, to, 10);
    }
}
