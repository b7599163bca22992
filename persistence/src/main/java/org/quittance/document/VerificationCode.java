package org.quittance.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader of a document types to learn whether it is genuine: 120 random bits that nobody can guess, in 24 of 32
 * letters and digits that nobody mistakes for one another (neither I, L, O nor U).
 */
public record VerificationCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException unless it is 24 of its letters */
    public VerificationCode {
        if (text.length() != LENGTH || text.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("no verification code");
        }
    }

    public static VerificationCode random() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(text.toString());
    }

    /** Reads what people type: small letters, blanks, hyphens, and O, I or L for the digit that looks the same. */
    public static Optional<VerificationCode> typed(String text) {
        String bare = text.replaceAll("[\\s\u00a0\u2010-\u2015-]", "").toUpperCase(Locale.ROOT)
                .replace('O', '0').replace('I', '1').replace('L', '1');
        return bare.length() == LENGTH && bare.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new VerificationCode(bare)) : Optional.empty();
    }

    /** As printed: {@code 7KQ2-M0XV-...}, six groups of four. */
    public String inGroups() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
