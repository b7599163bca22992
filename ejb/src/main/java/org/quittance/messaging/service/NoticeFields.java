package org.quittance.messaging.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which facts the text of a notice may use, as {@code notice_fields.properties} lists them. */
public record NoticeFields(List<String> names) {

    private static final ResourceBundle LISTED = ResourceBundle.getBundle("org.quittance.messaging.service.notice_fields",
            Locale.ROOT, NoticeFields.class.getClassLoader());

    /** The keys of all notices that have texts, in the order of the alphabet. */
    public static List<String> notices() {
        return List.copyOf(new TreeSet<>(LISTED.keySet()));
    }

    /** @throws java.util.MissingResourceException if there is no such notice */
    public static NoticeFields of(String key) {
        List<String> names = new ArrayList<>(List.of("operator", "name", "contact"));
        Stream.of(LISTED.getString(key).split(" ")).filter(name -> !name.isEmpty()).forEach(names::add);
        return new NoticeFields(List.copyOf(names));
    }

    /** Facts of a preview, invented but for the operator's name. */
    public Map<String, String> samples(Locale language, String operator) {
        Phrases phrases = Phrases.of("org.quittance.messaging.service.sample", language);
        Map<String, String> samples = new LinkedHashMap<>();
        names.forEach(name -> samples.put(name, name.equals("operator") ? operator : phrases.text(name)));
        return samples;
    }
}
