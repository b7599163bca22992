package org.quittance.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Zoé Nguyễn|Zoe Nguyen", "Œuvre d’Élan & Fils|OEuvre d'Elan + Fils", "//a//b/|a/b",
        "Straße_7 – Łódź|Strasse-7 - Lodz", "c@d.fr 5 €|c(at)d.fr 5 EUR", "北京|''", "a;b*c|a b c"})
    void writesWhatEveryBankReads(String text, String plain) {
        assertThat(BankText.of(text, 70)).isEqualTo(plain);
    }

    @Property
    void neverWritesAnythingElse(@ForAll String text, @ForAll @IntRange(min = 1, max = 140) int longest) {
        String plain = BankText.of(text, longest);

        assertThat(plain).matches("[A-Za-z0-9/?:().,'+ -]*").hasSizeLessThanOrEqualTo(longest).doesNotContain("//")
                .doesNotStartWith("/").doesNotEndWith("/");
    }
}
