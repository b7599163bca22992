package org.quittance.time;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What is to come, as a calendar that other programs read (RFC 5545). */
public final class CalendarFile {

    private static final String END = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {
    }

    /** Something that takes place. Its {@code id} stays the same when it moves, so that calendars move it too. */
    public record Event(String id, When when, String title, String text) {
    }

    /** When it takes place, and whether one is busy then. */
    public record When(String starts, String ends, String busy) {

        /** A whole day on which one need not be there. */
        public static When on(LocalDate day) {
            return new When(";VALUE=DATE:" + DAY.format(day), ";VALUE=DATE:" + DAY.format(day.plusDays(1)), "TRANSPARENT");
        }

        /** From one moment to another. */
        public static When between(Instant start, Instant end) {
            return new When(":" + MOMENT.format(start), ":" + MOMENT.format(end), "OPAQUE");
        }
    }

    public static String of(String operator, Instant made, List<Event> events) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Quittance//Quittance//EN");
        for (Event event : events) {
            line(calendar, "BEGIN:VEVENT");
            line(calendar, "UID:" + event.id() + "@quittance");
            line(calendar, "DTSTAMP:" + MOMENT.format(made));
            line(calendar, "DTSTART" + event.when().starts());
            line(calendar, "DTEND" + event.when().ends());
            line(calendar, "SUMMARY:" + escaped(event.title() + " (" + operator + ")"));
            line(calendar, "DESCRIPTION:" + escaped(event.text()));
            line(calendar, "TRANSP:" + event.when().busy());
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
