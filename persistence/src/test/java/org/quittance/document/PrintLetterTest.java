package org.quittance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintLetterTest {

    @Test
    void goesByPostcodeThenNameAndAbroadLastByCountry() {
        List<String> sorted = Stream.of(
                        letter("75001", "FR", "Zola", "F7"), letter("1000", "BE", "Adam", "F6"),
                        letter("63200", "FR", "Petit", "F5"), letter("01000", "FR", "Roux", "F4"),
                        letter("63200", "FR", "Blanc", "F3"), letter("63200", "FR", "Petit", "F2"),
                        letter("10115", "DE", "Adler", "F1"), letter("69001", "FR", "Adam", "F0"))
                .sorted(PrintLetter.POSTAL_ORDER).map(PrintLetter::number).toList();

        assertThat(sorted).containsExactly("F4", "F3", "F2", "F5", "F0", "F7", "F6", "F1");
    }

    @ParameterizedTest
    @CsvSource({"63200, FR, 63", "01000, FR, 01", "20090, FR, 20", "97410, FR, 974", "98800, FR, 988", "1000, BE, BE", "9, FR, 9"})
    void belongsToAnArea(String postcode, String country, String area) {
        assertThat(letter(postcode, country, "x", "F1").area()).isEqualTo(area);
    }

    private static PrintLetter letter(String postcode, String country, String name, String number) {
        return new PrintLetter(1L, 1L, number, "C" + name, name, postcode, country);
    }
}
