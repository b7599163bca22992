package org.quittance.acceptance;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quittance.acceptance.harness.Pdf;

/** What the pages of a print file say, in plain words. */
final class LetterPages {

    private static final Pattern PASSWORD = Pattern.compile("Mot de passe provisoire : (\\w{4}-\\w{4}-\\w{4})");

    private LetterPages() {
    }

    /** Those printed on the pages, in their order. */
    static List<String> passwords(Stream<String> pages) {
        return pages.map(PASSWORD::matcher).filter(Matcher::find).map(found -> found.group(1)).toList();
    }

    static List<String> texts(byte[] pdf) {
        return Pdf.pages(pdf).stream().map(LetterPages::plain).toList();
    }

    /** The customers of the letters, in their order. */
    static List<String> firstPages(List<String> pages) {
        return pages.stream().filter(text -> text.contains("Identifiant : ")).map(LetterPages::customer).toList();
    }

    static String customer(String page) {
        return Stream.of(page).map(Pattern.compile("Identifiant : (C\\d{6})")::matcher).filter(Matcher::find)
                .map(found -> found.group(1)).findFirst().orElseThrow();
    }

    static String euros(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',') + "€";
    }

    static String squeezed(String text) {
        return text.replace(" ", "");
    }

    /** With ordinary blanks for those that do not break and for ends of lines. */
    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }
}
