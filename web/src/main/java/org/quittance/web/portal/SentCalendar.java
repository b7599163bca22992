package org.quittance.web.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with a calendar, to be saved. */
public final class SentCalendar {

    private SentCalendar() {
    }

    /** @param text as RFC 5545 has it */
    public static void send(HttpServletResponse response, String name, String text) throws IOException {
        byte[] calendar = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }
}
