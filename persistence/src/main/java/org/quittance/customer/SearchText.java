package org.quittance.customer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The one folding of text for search: small letters without accents, words parted by single spaces. */
public final class SearchText {

    private SearchText() {
    }

    public static String of(String... parts) {
        String text = Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9@.]+", " ")
                .strip();
    }

    /** The words of a query, folded alike; none if it says nothing. */
    public static List<String> words(String query) {
        String folded = of(query);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
