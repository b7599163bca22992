package org.quittance.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyRulesTest {

    /** The key of SIREN 404833048: 404833048 mod 97 = 56, and (12 + 3 x 56) mod 97 = 83. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "FR83404833048, 404833048, true", "FR83404833048, '', true",
        "FR84404833048, 404833048, false", "FR83404833048, 732829320, false", "FR8340483304, 404833048, false",
        "BE0123456789, '', true", "DE123456789, '', true", "B, '', false", "123456789, '', false"})
    void aVatNumberIsThatOfItsSirenOrOfAnotherCountry(String number, String siren, boolean sound) {
        assertThat(CompanyRules.isVatNumber(number, siren)).isEqualTo(sound);
    }

    @Test
    void blanksAndPointsDoNotCount() {
        assertThat(CompanyRules.compact("fr 83 404.833.048")).isEqualTo("FR83404833048");
        assertThat(CompanyRules.compact(null)).isEmpty();
    }
}
