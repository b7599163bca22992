package org.quittance.installation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidOperatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final SaidOperator.Reached NOWHERE = new SaidOperator.Reached(null, null, null);

    private static SaidOperator numbered(String siren, String siret, String vat) {
        return new SaidOperator(DAY, "Régie", null, "1 rue", new SaidOperator.Numbers(siren, siret, vat), NOWHERE, "#0b6e6e", null);
    }

    private static SaidOperator collecting(String ics) {
        return new SaidOperator(DAY, "Régie", null, "1 rue", new SaidOperator.Numbers(null, null, null), NOWHERE, "#0b6e6e",
                ics);
    }

    @Test
    void whatIsKnownAndRightIsTaken() {
        assertThat(numbered("100 000 009", null, "FR88 100000009").faults()).isEmpty();
        assertThat(collecting("FR72ZZZ123456").faults()).isEmpty();
    }

    /** 10000000900017: digits doubled from the right, 7+2+0+0+0+9+0+... = 20, a multiple of ten. */
    @ParameterizedTest
    @CsvSource({"100000009, 10000000900017, true", "100000009, 10000000900018, false", "100000009, 100000009, false",
        "732829320, 10000000900017, false"})
    void aSiretIsTheSirenAndFiveDigitsWithACheckDigit(String siren, String siret, boolean sound) {
        assertThat(numbered(siren, siret, null).faults().contains(OperatorFault.SIRET)).isEqualTo(!sound);
    }

    @Test
    void whatABankGaveIsCheckedByItsDigits() {
        assertThat(collecting("FR73ZZZ123456").faults()).containsExactly(OperatorFault.ICS);
    }

    /** Contrast with white by WCAG: #767676 has 4.54, #777777 has 4.48. */
    @ParameterizedTest
    @CsvSource({"#767676, true", "#777777, false", "teal, false", "#0B6E6E, true"})
    void aColourHasToBeReadableOnWhite(String color, boolean readable) {
        SaidOperator said = new SaidOperator(DAY, "Régie", null, "1 rue", new SaidOperator.Numbers(null, null, null), NOWHERE, color, null);
        assertThat(said.faults().isEmpty()).isEqualTo(readable);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        SaidOperator said = new SaidOperator(DAY, " ", null, "\n", new SaidOperator.Numbers("1", null, null),
                new SaidOperator.Reached(null, "x", "javascript:alert(1)"), "#0b6e6e", null);
        assertThat(said.faults()).containsExactly(OperatorFault.NAME, OperatorFault.ADDRESS, OperatorFault.SIREN,
                OperatorFault.EMAIL, OperatorFault.WEBSITE);
    }
}
