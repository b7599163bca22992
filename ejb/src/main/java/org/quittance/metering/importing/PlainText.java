package org.quittance.metering.importing;

import java.text.Normalizer;
import java.util.Locale;

/** Names of columns and values without what files lose or add on their way through spreadsheets. */
final class PlainText {

    private PlainText() {}

    /** Without accents, capitals and repeated spaces. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Letters and digits only. */
    static String letters(String text) {
        return of(text).replaceAll("[^a-z0-9]", "");
    }
}
