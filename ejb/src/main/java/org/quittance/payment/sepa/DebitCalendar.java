package org.quittance.payment.sepa;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Days on which something is debited, as a calendar that other programs read (RFC 5545). */
public final class DebitCalendar {

    private static final String END = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private DebitCalendar() {
    }

    /** @param id stays the same when the event moves, so that calendars move it too */
    public record Event(String id, LocalDate day, String title, String text) {
    }

    public static String of(String operator, Instant made, List<Event> events) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Quittance//Debits//EN");
        for (Event event : events) {
            line(calendar, "BEGIN:VEVENT");
            line(calendar, "UID:" + event.id() + "@quittance");
            line(calendar, "DTSTAMP:" + MOMENT.format(made));
            line(calendar, "DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            line(calendar, "DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
            line(calendar, "SUMMARY:" + escaped(event.title() + " (" + operator + ")"));
            line(calendar, "DESCRIPTION:" + escaped(event.text()));
            line(calendar, "TRANSP:TRANSPARENT");
            line(calendar, "END:VEVENT");
        }
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** Lines of more than 75 octets are folded, never inside a letter. */
    private static void line(StringBuilder calendar, String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String letter = text.substring(at, text.offsetByCodePoints(at, 1));
            int width = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                calendar.append(END).append(' ');
                octets = 1;
            }
            calendar.append(letter);
            octets += width;
        }
        calendar.append(END);
    }
}
