package org.quittance.payment.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.SearchText;

/**
 * Whether a payer is called like a holder: accents, capitals, order and titles do not count. Couples pay together, so that
 * all words of the shorter name within the longer are enough; one word of two letters is no name.
 */
final class NameLikeness {

    private static final Set<String> TITLES =
            Set.of("m", "mr", "mme", "mlle", "mrs", "ms", "monsieur", "madame", "ou", "et", "sarl", "sas", "sa", "eurl", "sci");
    private static final int SHORTEST = 3;

    private NameLikeness() {
    }

    static Optional<Clue> of(String payer, String holder) {
        Set<String> one = words(payer);
        Set<String> other = words(holder);
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = shared.size() == Math.min(one.size(), other.size())
                && (shared.size() > 1 || one.size() == other.size());
        return Optional.of(whole ? Clue.NAME : Clue.PART_OF_NAME);
    }

    static Set<String> words(String name) {
        Set<String> words = new HashSet<>(name == null ? List.of() : SearchText.words(name));
        words.removeIf(word -> word.length() < SHORTEST || TITLES.contains(word));
        return words;
    }
}
