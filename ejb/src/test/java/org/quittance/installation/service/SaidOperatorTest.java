package org.quittance.installation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidOperatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final SaidOperator.Reached NOWHERE = new SaidOperator.Reached(null, null, null);
    private static final SaidOperator.Bank NO_BANK = new SaidOperator.Bank(null, null, null);

    private static SaidOperator numbered(String siren, String siret, String vat) {
        return new SaidOperator(DAY, "Régie", null, "1 rue", new SaidOperator.Numbers(siren, siret, vat), NOWHERE, "#0b6e6e", NO_BANK);
    }

    private static SaidOperator banked(String iban, String bic, String ics) {
        return new SaidOperator(DAY, "Régie", null, "1 rue", new SaidOperator.Numbers(null, null, null), NOWHERE, "#0b6e6e",
                new SaidOperator.Bank(iban, bic, ics));
    }

    @Test
    void whatIsKnownAndRightIsTaken() {
        assertThat(numbered("100 000 009", null, "FR88 100000009").faults()).isEmpty();
        assertThat(banked("FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP", "FR72ZZZ123456").faults()).isEmpty();
    }

    /** 10000000900017: digits doubled from the right, 7+2+0+0+0+9+0+... = 20, a multiple of ten. */
    @ParameterizedTest
    @CsvSource({"100000009, 10000000900017, true", "100000009, 10000000900018, false", "100000009, 100000009, false",
        "732829320, 10000000900017, false"})
    void aSiretIsTheSirenAndFiveDigitsWithACheckDigit(String siren, String siret, boolean sound) {
        assertThat(numbered(siren, siret, null).faults().contains(OperatorFault.SIRET)).isEqualTo(!sound);
    }

    @ParameterizedTest
    @CsvSource({
        "FR76 3000 6000 0112 3456 7890 188,,, IBAN",
        "FR76 3000 6000 0112 3456 7890 18,,, IBAN",
        ", AGRIFRPP,, BIC",
        "FR76 3000 6000 0112 3456 7890 189, AGRIFR,, BIC",
        ",, FR73ZZZ123456, ICS"})
    void whatABankGaveIsCheckedByItsDigits(String iban, String bic, String ics, OperatorFault fault) {
        assertThat(banked(iban, bic, ics).faults()).containsExactly(fault);
    }

    /** Contrast with white by WCAG: #767676 has 4.54, #777777 has 4.48. */
    @ParameterizedTest
    @CsvSource({"#767676, true", "#777777, false", "teal, false", "#0B6E6E, true"})
    void aColourHasToBeReadableOnWhite(String color, boolean readable) {
        SaidOperator said = new SaidOperator(DAY, "Régie", null, "1 rue", new SaidOperator.Numbers(null, null, null), NOWHERE, color, NO_BANK);
        assertThat(said.faults().isEmpty()).isEqualTo(readable);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        SaidOperator said = new SaidOperator(DAY, " ", null, "\n", new SaidOperator.Numbers("1", null, null),
                new SaidOperator.Reached(null, "x", "javascript:alert(1)"), "#0b6e6e", NO_BANK);
        assertThat(said.faults()).containsExactly(OperatorFault.NAME, OperatorFault.ADDRESS, OperatorFault.SIREN,
                OperatorFault.EMAIL, OperatorFault.WEBSITE);
    }
}
