package org.quittance.messaging.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of one bundle in a reader's language. */
public final class Phrases {

    /** Never the language of the machine it runs on. */
    private static final ResourceBundle.Control WITHOUT_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    private Phrases(ResourceBundle words) {
        this.words = words;
    }

    /** @param bundle its name with its package */
    public static Phrases of(String bundle, Locale language) {
        return new Phrases(ResourceBundle.getBundle(bundle, language, Phrases.class.getClassLoader(), WITHOUT_THE_MACHINES_LANGUAGE));
    }

    /** Without values, the text as it stands. */
    public String text(String key, Object... values) {
        return values.length == 0 ? words.getString(key) : MessageFormat.format(words.getString(key), values);
    }
}
