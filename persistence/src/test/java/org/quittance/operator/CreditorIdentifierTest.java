package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorIdentifierTest {

    /** 123456 FR 72 is 123456 15 27 72; 123456152772 mod 97 is 1, whatever the three characters between say. */
    @ParameterizedTest
    @ValueSource(strings = {"FR72ZZZ123456", "FR72ABC123456", "FR72 ZZZ 123456", "DE98ZZZ09999999999"})
    void acceptsWhatItsCheckDigitsProve(String text) {
        assertThat(new CreditorIdentifier(text).text()).doesNotContain(" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR73ZZZ123456", "FR72ZZZ123465", "72ZZZ123456", "FR72ZZZ", "", "fr72zzz123456"})
    void refusesEverythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditorIdentifier(text));
    }
}
