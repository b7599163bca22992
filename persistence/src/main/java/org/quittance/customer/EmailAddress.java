package org.quittance.customer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shape of an e-mail address; whether somebody reads its mail only a link in a mail can tell. */
public final class EmailAddress {

    private static final Pattern SHAPE = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}");
    /** RFC 5321. */
    private static final int LONGEST = 254;

    private EmailAddress() {
    }

    /** As it is kept, in small letters; nothing if it is none. */
    public static Optional<String> written(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() && text.length() <= LONGEST ? Optional.of(text) : Optional.empty();
    }
}
