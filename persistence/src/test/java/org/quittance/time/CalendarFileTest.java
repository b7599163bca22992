package org.quittance.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.time.CalendarFile.Event;
import org.quittance.time.CalendarFile.When;

class CalendarFileTest {

    private static final Instant MADE = Instant.parse("2026-11-21T11:00:00Z");

    @Test
    void writesADayThatOtherProgramsRead() {
        String calendar = CalendarFile.of("Val Clair", MADE,
                List.of(new Event("F2026-000123-1", When.on(LocalDate.of(2026, 12, 31)), "Prélèvement 41,20 €", "Facture, a;b")));

        assertThat(calendar).isEqualTo(String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quittance//Quittance//EN",
                "BEGIN:VEVENT", "UID:F2026-000123-1@quittance", "DTSTAMP:20261121T110000Z", "DTSTART;VALUE=DATE:20261231",
                "DTEND;VALUE=DATE:20270101", "SUMMARY:Prélèvement 41\\,20 € (Val Clair)", "DESCRIPTION:Facture\\, a\\;b",
                "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""));
    }

    /** In Paris from 10:00 to 10:20. */
    @Test
    void writesTheTimeOfAnAppointment() {
        String calendar = CalendarFile.of("Val Clair", MADE, List.of(new Event("appointment-7",
                When.between(Instant.parse("2026-11-24T09:00:00Z"), Instant.parse("2026-11-24T09:20:00Z")), "Rendez-vous", "x")));

        assertThat(calendar).contains("UID:appointment-7@quittance\r\n", "DTSTART:20261124T090000Z\r\n", "DTEND:20261124T092000Z\r\n",
                "TRANSP:OPAQUE\r\n");
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets, and unfolding gives the text back. */
    @Test
    void foldsLongLinesBetweenLetters() {
        String text = "é".repeat(200);
        String calendar = CalendarFile.of("O", MADE, List.of(new Event("1", When.on(LocalDate.of(2026, 12, 1)), "T", text)));

        assertThat(calendar.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("DESCRIPTION:" + text);
    }
}
