package org.quittance.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.identity.service.PasswordRule.Weakness;

class PasswordRuleTest {

    private static final List<String> KNOWN = List.of("camille.martin@example.org", "C100001");

    @ParameterizedTest
    @CsvSource({
        // 12 characters of four classes; one less; one class less
        "vX7#kQ2!mT9z, ",
        "vX7#kQ2!mT9, TOO_SIMPLE",
        "vX7kkQ2qmT9z, TOO_SIMPLE",
        // 14 characters of three classes; one less; one class less
        "vX7kkQ2qmT9zWr, ",
        "vX7kkQ2qmT9zW, TOO_SIMPLE",
        "vxqkkqzqmtpzwr, TOO_SIMPLE",
        // seven words, six words
        "sept marrons glacés dorment sous la neige, ",
        "six marrons dorment sous la neige, TOO_SIMPLE",
        // long enough, but what everybody tries, or what is known
        "Password1234!, EASY_TO_GUESS",
        "Azerty123456!, EASY_TO_GUESS",
        "C100001C100001!a, EASY_TO_GUESS"})
    void followsTheRecommendation(String password, Weakness weakness) {
        assertThat(PasswordRule.weakness(password, KNOWN).orElse(null)).isEqualTo(weakness);
    }

    @Test
    void aVeryLongOneCostsNoTime() {
        assertThat(PasswordRule.weakness("neige tombée ".repeat(15), KNOWN)).isNotEqualTo(Optional.of(Weakness.TOO_SIMPLE));
    }
}
