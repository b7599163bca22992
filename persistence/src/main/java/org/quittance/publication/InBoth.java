package org.quittance.publication;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;

/** A text in French and in English. */
@Embeddable
public class InBoth {

    private String french;
    private String english;

    protected InBoth() {
    }

    public InBoth(String french, String english) {
        this.french = Objects.requireNonNull(french).strip();
        this.english = Objects.requireNonNull(english).strip();
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? english : french;
    }
}
