package org.quittance.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.customer.SearchText;

/** What was typed, taken apart: words of people and places, and the numbers it may be. */
public record SearchQuestion(String typed) {

    private static final int MOST_WORDS = 8;
    /** A shorter one alone is borne by too many. */
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_NUMBER = 4;
    private static final int LONGEST_NUMBER = 35;

    public SearchQuestion {
        typed = typed == null ? "" : typed.strip();
    }

    /** Folded as the texts are; none if no word is long enough to look for. */
    public List<String> words() {
        List<String> words = SearchText.words(typed).stream().distinct().limit(MOST_WORDS).toList();
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD) ? words : List.of();
    }

    /** The beginning of an invoice's number or of a plate: its letters and digits. */
    Optional<String> number() {
        String compact = compact();
        return compact.length() >= SHORTEST_NUMBER && compact.length() <= LONGEST_NUMBER && !typed.contains("@")
                && compact.chars().anyMatch(Character::isDigit) ? Optional.of(compact) : Optional.empty();
    }

    /** The last digits of a bank account, or the whole of its number. */
    Optional<String> endOfIban() {
        String compact = compact();
        return compact.matches("[0-9]{4,25}|[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}") ? Optional.of(compact) : Optional.empty();
    }

    private String compact() {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
