package org.quittance.operator;

import java.math.BigInteger;

/**
 * Who collects by direct debit (ICS in France): country, two check digits, three characters of the operator's own choice,
 * and the number that its country gave. The check digits do not count the operator's own characters (ISO 7064 mod 97-10).
 */
public record CreditorIdentifier(String text) {

    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final int BUSINESS_CODE_END = 7;

    public CreditorIdentifier {
        text = text.replace(" ", "");
        if (!text.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}") || !hasCheckDigits(text)) {
            throw new IllegalArgumentException("QUITTANCE_OPERATOR_ICS is '" + text + "': it is no creditor identifier");
        }
    }

    /** The national number, the country and the check digits; letters counted from A = 10. */
    private static boolean hasCheckDigits(String text) {
        StringBuilder digits = new StringBuilder();
        (text.substring(BUSINESS_CODE_END) + text.substring(0, 4)).chars()
                .forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
    }

    @Override
    public String toString() {
        return text;
    }
}
