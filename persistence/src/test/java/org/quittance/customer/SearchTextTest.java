package org.quittance.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Hélène Lefèvre, helene lefevre",
        "ŒUVRE SOCIALE, oeuvre sociale",
        "'place de l''Église', place de l eglise",
        "'Costa-Vasconcelos  ', costa vasconcelos",
        "camille.martin@example.org, camille.martin@example.org",
        "30 002 310 765 432, 30 002 310 765 432"})
    void foldsAccentsCapitalsAndPunctuation(String text, String folded) {
        assertThat(SearchText.of(text)).isEqualTo(folded);
    }

    @Test
    void leavesNoWayForWildcardsOrQuotes() {
        assertThat(SearchText.words("%_' or 1=1 --")).containsExactly("or", "1", "1");
    }

    @Test
    void findsNoWordInAQueryThatSaysNothing() {
        assertThat(SearchText.words("  ' - ")).isEmpty();
    }
}
