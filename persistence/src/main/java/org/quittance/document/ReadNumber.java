package org.quittance.document;

import java.math.BigDecimal;
import java.util.Locale;

/** Reads a number as people type it: spaces of any kind, a comma or a point before the decimals. */
public final class ReadNumber {

    private ReadNumber() {
    }

    /**
     * {@code 1,234} is more than a thousand where pages write it so, in English, and a bit more than one in French.
     *
     * @param text digits grouped by spaces, or by commas when a point follows them; a currency sign is left out
     * @throws NumberFormatException if it is no number
     */
    public static BigDecimal of(String text, Locale language) {
        String bare = text.replaceAll("[\\s\u00a0\u202f€]", "").replace(Written.MINUS, '-');
        boolean grouped = !language.getLanguage().equals("fr") && bare.matches("[-+]?[1-9][0-9]{0,2}(,[0-9]{3})+");
        if (grouped || bare.contains(".")) {
            bare = bare.replaceAll(",(?=\\d{3}(\\D|$))", "");
        }
        if (!bare.matches("[-+]?[0-9]*[.,]?[0-9]+")) {
            throw new NumberFormatException("no number: " + text);
        }
        return new BigDecimal(bare.replace(',', '.'));
    }
}
