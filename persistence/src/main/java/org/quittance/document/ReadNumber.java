package org.quittance.document;

import java.math.BigDecimal;

/** Reads a number as people type it in either language: spaces of any kind, a comma or a point before the decimals. */
public final class ReadNumber {

    private ReadNumber() {
    }

    /**
     * @param text digits grouped by spaces, or by commas when a point follows them; a currency sign is left out
     * @throws NumberFormatException if it is no number
     */
    public static BigDecimal of(String text) {
        String bare = text.replaceAll("[\\s\u00a0\u202f€]", "").replace(Written.MINUS, '-');
        if (bare.contains(".")) {
            bare = bare.replaceAll(",(?=\\d{3}(\\D|$))", "");
        }
        if (!bare.matches("[-+]?[0-9]*[.,]?[0-9]+")) {
            throw new NumberFormatException("no number: " + text);
        }
        return new BigDecimal(bare.replace(',', '.'));
    }
}
