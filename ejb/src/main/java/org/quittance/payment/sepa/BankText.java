package org.quittance.payment.sepa;

import java.text.Normalizer;
import java.util.Map;

/**
 * Words as every bank of the SEPA can read them: Latin letters without accents, digits, blank and {@code / - ? : ( ) . , '
 * +} (EPC217-08). What has no like becomes a blank.
 */
public final class BankText {

    private static final Map<String, String> ALIKE = Map.ofEntries(Map.entry("œ", "oe"), Map.entry("Œ", "OE"),
            Map.entry("æ", "ae"), Map.entry("Æ", "AE"), Map.entry("ß", "ss"), Map.entry("ø", "o"), Map.entry("Ø", "O"),
            Map.entry("ł", "l"), Map.entry("Ł", "L"), Map.entry("đ", "d"), Map.entry("Đ", "D"), Map.entry("’", "'"),
            Map.entry("‘", "'"), Map.entry("–", "-"), Map.entry("—", "-"), Map.entry("&", "+"), Map.entry("@", "(at)"),
            Map.entry("€", "EUR"), Map.entry("_", "-"));

    private BankText() {
    }

    /** @param longest characters; what is longer is cut off */
    public static String of(String text, int longest) {
        String plain = text;
        for (Map.Entry<String, String> pair : ALIKE.entrySet()) {
            plain = plain.replace(pair.getKey(), pair.getValue());
        }
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .replaceAll("/{2,}", "/").replaceAll(" {2,}", " ").replaceAll("^[/ ]+", "");
        String cut = plain.length() > longest ? plain.substring(0, longest) : plain;
        return cut.replaceAll("[/ ]+$", "");
    }
}
