package org.quittance.payment.matching;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers in what a payer wrote. People leave out hyphens or put blanks in their place, and banks cut lines anywhere, so
 * that numbers are compared by their letters and digits only.
 */
public final class Reference {

    /** {@code F2026-000123}: a letter or more, the year, the rest. */
    private static final Pattern INVOICE = Pattern.compile("(?<![A-Z0-9])([A-Z]{1,3})[ ./-]?(\\d{4})[ ./-]?(\\d{6,})(?!\\d)");
    /** {@code C100001}. */
    private static final Pattern CUSTOMER = Pattern.compile("(?<![A-Z0-9])([A-Z])[ ./-]?(\\d{6,})(?!\\d)");

    private Reference() {
    }

    /** Those that may be numbers of ours, compact, in the order of the text. */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (text != null) {
            String capital = text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
            add(INVOICE, capital, found);
            add(CUSTOMER, capital, found);
        }
        return found;
    }

    private static void add(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(compact(matcher.group()));
        }
    }

    public static String compact(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
