package org.quittance.identity.service;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords people may choose (CNIL, deliberation 2022-100, without further measures): 12 characters of all four
 * classes, 14 of three, or seven words; and none that guessers try early. There is no change by the calendar.
 */
public final class PasswordRule {

    private static final int SHORT = 12;
    private static final int LONG = 14;
    private static final int WORDS = 7;
    /** Of zxcvbn's 0 to 4: more than ten thousand million guesses, safe off line too. */
    private static final int LOWEST_SCORE = 4;
    /** What zxcvbn is asked of a long text: its time grows with the square of the length. */
    private static final int MEASURED = 72;
    /** What guessers try early in France, which the library's English lists lack. */
    private static final List<String> FRENCH = List.of("azerty", "azertyuiop", "motdepasse", "bonjour", "soleil", "doudou",
            "loulou", "chouchou", "marseille", "jetaime", "coucou", "nicolas", "quittance");
    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    private PasswordRule() {
    }

    /** Why a password is refused. */
    public enum Weakness {
        /** Too short for its kinds of characters. */ TOO_SIMPLE,
        /** Guessers try it early, or it is made of what is known of the person. */ EASY_TO_GUESS
    }

    /** @param known what is known of the person, such as the e-mail address */
    public static Optional<Weakness> weakness(String password, List<String> known) {
        if (!isLongEnough(password)) {
            return Optional.of(Weakness.TOO_SIMPLE);
        }
        String measured = password.substring(0, Math.min(MEASURED, password.length()));
        List<String> words = Stream.concat(FRENCH.stream(), known.stream().flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\d]+"))))
                .filter(word -> word.length() > 2).toList();
        return ZXCVBN.measure(measured, words).getScore() < LOWEST_SCORE
                ? Optional.of(Weakness.EASY_TO_GUESS) : Optional.empty();
    }

    private static boolean isLongEnough(String password) {
        int length = password.codePointCount(0, password.length());
        return length >= SHORT && classes(password) == 4 || length >= LONG && classes(password) >= 3
                || password.strip().split("[\\s\\p{Punct}]+").length >= WORDS;
    }

    /** Capital and small letters, digits, and everything else. */
    private static long classes(String password) {
        return password.codePoints().mapToObj(c -> Character.isUpperCase(c) ? 0 : Character.isLowerCase(c) ? 1
                : Character.isDigit(c) ? 2 : 3).distinct().count();
    }
}
