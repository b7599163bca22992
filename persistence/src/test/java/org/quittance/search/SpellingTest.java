package org.quittance.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "martin, martin, 0",
        "martn, martin, 1",    // i left out
        "marttin, martin, 1",  // t added
        "mardin, martin, 1",   // d for t
        "matrin, martin, 1",   // r and t changed places
        "dupnot, dupont, 1",
        "lefevbre, lefebvre, 1",
        "lefebre, lefebvre, 1",
        "garnier, fournier, 3", // g for f, a for o, u added
        "roche, vidal, 5"})
    void countsTheSlipsOfTheFingers(String typed, String meant, int slips) {
        assertThat(Spelling.slips(typed, meant)).isEqualTo(slips);
        assertThat(Spelling.slips(meant, typed)).isEqualTo(slips);
    }

    @Test
    void aShortWordHasOneSlipAndALongOneTwo() {
        assertThat(Spelling.meant("roshe", List.of("roche", "poche", "riche"))).containsExactly("roshe", "roche");
        assertThat(Spelling.meant("fourneir", List.of("fournier", "tournier", "fourrier", "journee")))
                .containsExactly("fourneir", "fournier", "fourrier", "tournier");
    }

    @Test
    void numbersAddressesAndVeryShortWordsAreMeantAsTheyAre() {
        assertThat(List.of("rue", "75011", "a@example.org", "b2b4")).noneMatch(Spelling::mayBeMisspelt);
        assertThat(Spelling.mayBeMisspelt("rues")).isTrue();
    }
}
