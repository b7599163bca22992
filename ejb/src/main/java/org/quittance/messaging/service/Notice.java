package org.quittance.messaging.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quittance.customer.Customer;
import org.quittance.messaging.OutboxMessage;

/**
 * What somebody is told: which notice, and the facts that its text may use.
 *
 * @param key   of its texts and, in {@code notice_fields.properties}, of its facts
 * @param facts as they are read, amounts and days already written in the reader's language
 */
public record Notice(OutboxMessage.Kind kind, String key, Map<String, String> facts) {

    static final String LINK = "link";
    /** No text names it. */
    static final String CALENDAR = "calendar";

    public static Notice of(OutboxMessage.Kind kind, String key) {
        return new Notice(kind, key, Map.of());
    }

    /** @param value null for nothing to say */
    public Notice with(String fact, Object value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(fact, value == null ? "" : value.toString());
        return new Notice(kind, key, more);
    }

    /** @param file goes with the mail, for the reader's calendar (RFC 5545) */
    public Notice inCalendar(String file) {
        return with(CALENDAR, file);
    }

    /**
     * @param path where its link leads, from the first slash on
     * @throws IllegalArgumentException for a page of the space that names nothing: a reader with several spaces might see another
     */
    public Notice leadingTo(String path) {
        if (path.startsWith("/portal/") && path.indexOf('?') < 0) {
            throw new IllegalArgumentException(path + " does not say whose");
        }
        return with(LINK, path);
    }

    /** The same page for every customer, so its link says whose is meant. */
    public Notice leadingTo(String path, Customer whose) {
        return with(LINK, path + (path.indexOf('?') < 0 ? '?' : '&') + "customer=" + whose.number());
    }
}
