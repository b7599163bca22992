package org.quittance.request.kind;

import java.util.Optional;
import org.quittance.request.RequestItem;

/** What is chosen of one contract among several: a power, an offer, a badge, an alert, a reading. A number has no blanks. */
public record OfContract(String number, String chosen) {

    /** As the form sends it, and the request keeps it. */
    String value() {
        return number + " " + chosen;
    }

    public static OfContract read(String value) {
        int blank = value.indexOf(' ');
        return new OfContract(value.substring(0, blank), value.substring(blank + 1));
    }

    static OfContract said(Filled filled, RequestItem item) {
        return read(filled.said(item));
    }

    static Optional<String> contract(Filled filled, RequestItem item) {
        return filled.text(item).map(value -> read(value).number());
    }
}
