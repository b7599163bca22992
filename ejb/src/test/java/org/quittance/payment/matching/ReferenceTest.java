package org.quittance.payment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "F2026-000123                    | F2026000123",
        "facture f2026 000123 merci      | F2026000123",
        "F2026/000123,F2026.000124       | F2026000123 F2026000124",
        "REF:F2026000123                 | F2026000123",
        "client C100001                  | C100001",
        "C-100001/F2026-000123           | F2026000123 C100001",
        "FACTURE 2026-000123             | ''",
        "ABF2026-00012                   | ''",
        "12C100001                       | ''"})
    void findsNumbersHoweverPeopleWriteThem(String text, String found) {
        assertThat(Reference.in(text)).containsExactlyInAnyOrderElementsOf(
                found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Reference.in(null)).isEmpty();
    }
}
