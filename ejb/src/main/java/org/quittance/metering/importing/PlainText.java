package org.quittance.metering.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of columns and values without what files lose or add on their way through spreadsheets. */
final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]");

    private PlainText() {}

    /** Without accents, capitals and repeated spaces. */
    static String of(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Letters and digits only. */
    static String letters(String text) {
        return OTHERS.matcher(of(text)).replaceAll("");
    }
}
