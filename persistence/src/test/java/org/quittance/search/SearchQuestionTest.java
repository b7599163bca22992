package org.quittance.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchQuestionTest {

    @Test
    void wordsAreFoldedAndOneOfThemIsLongEnough() {
        assertThat(new SearchQuestion(" Hélène  LAMBERT, 8 ").words()).containsExactly("helene", "lambert", "8");
        assertThat(new SearchQuestion("8 a").words()).isEmpty();
        assertThat(new SearchQuestion(null).words()).isEmpty();
    }

    @Test
    void aNumberIsFoundHoweverItIsSpaced() {
        assertThat(new SearchQuestion("ab-123-cd").number()).contains("AB123CD");
        assertThat(new SearchQuestion("F 2026 000 12").number()).contains("F202600012");
        assertThat(new SearchQuestion("123").number()).isEmpty();
        assertThat(new SearchQuestion("martin").number()).isEmpty();
        assertThat(new SearchQuestion("martin1234@example.org").number()).isEmpty();
    }

    @Test
    void aBankAccountIsAskedForByItsEndOrAsAWhole() {
        assertThat(new SearchQuestion("2606").endOfIban()).contains("2606");
        assertThat(new SearchQuestion("FR14 2004 1010 0505 0001 3M02 606").endOfIban()).contains("FR1420041010050500013M02606");
        assertThat(new SearchQuestion("AB-123-CD").endOfIban()).isEmpty();
    }

    @Test
    void whoDoesNotSeeMoneyAsksNoBankAccount() {
        assertThat(SearchSql.things(new SearchQuestion("2606"), true, 9).text()).contains("mandate m");
        assertThat(SearchSql.things(new SearchQuestion("2606"), false, 9).text()).doesNotContain("iban").contains("invoice i");
        assertThat(SearchSql.things(new SearchQuestion("martin"), true, 9).isEmpty()).isTrue();
    }
}
