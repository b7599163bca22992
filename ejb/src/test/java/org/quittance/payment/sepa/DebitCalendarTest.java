package org.quittance.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.payment.sepa.DebitCalendar.Event;

class DebitCalendarTest {

    private static final Instant MADE = Instant.parse("2026-11-21T11:00:00Z");

    @Test
    void writesADayThatOtherProgramsRead() {
        String calendar = DebitCalendar.of("Val Clair", MADE,
                List.of(new Event("F2026-000123-1", LocalDate.of(2026, 12, 31), "Prélèvement 41,20 €", "Facture, a;b")));

        assertThat(calendar).isEqualTo(String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quittance//Debits//EN",
                "BEGIN:VEVENT", "UID:F2026-000123-1@quittance", "DTSTAMP:20261121T110000Z", "DTSTART;VALUE=DATE:20261231",
                "DTEND;VALUE=DATE:20270101", "SUMMARY:Prélèvement 41\\,20 € (Val Clair)", "DESCRIPTION:Facture\\, a\\;b",
                "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""));
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets, and unfolding gives the text back. */
    @Test
    void foldsLongLinesBetweenLetters() {
        String text = "é".repeat(200);
        String calendar = DebitCalendar.of("O", MADE, List.of(new Event("1", LocalDate.of(2026, 12, 1), "T", text)));

        assertThat(calendar.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("DESCRIPTION:" + text);
    }
}
