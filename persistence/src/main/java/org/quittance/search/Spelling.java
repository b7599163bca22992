package org.quittance.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words somebody may have meant who typed another: one slip of the fingers in a short word, two in a long one. */
final class Spelling {

    static final int SHORTEST = 4;
    private static final int LONG = 6;
    private static final int MOST = 6;

    private Spelling() {
    }

    /** Whether a word has letters only, and enough of them to be recognised. */
    static boolean mayBeMisspelt(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    /** The word itself and the nearest among those, the nearest first. */
    static Set<String> meant(String word, Collection<String> known) {
        int slips = word.length() < LONG ? 1 : 2;
        Set<String> meant = new LinkedHashSet<>(Set.of(word));
        meant.addAll(known.stream().distinct().filter(one -> slips(word, one) <= slips)
                .sorted(Comparator.<String>comparingInt(one -> slips(word, one)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new)));
        return meant;
    }

    /** Letters added, left out, mistaken, or changed with their neighbour (optimal string alignment). */
    static int slips(String typed, String meant) {
        int[][] slips = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : Math.min(
                        Math.min(slips[i - 1][j], slips[i][j - 1]) + 1,
                        slips[i - 1][j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2) && typed.charAt(i - 2) == meant.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[typed.length()][meant.length()];
    }
}
