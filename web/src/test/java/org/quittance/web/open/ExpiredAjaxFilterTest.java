package org.quittance.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiredAjaxFilterTest {

    @Test
    void loadsThePageOfTheClickAnew() {
        assertThat(ExpiredAjaxFilter.pageOf("https://portal.example/portal/invoice/list?year=2024&page=2"))
                .isEqualTo("/portal/invoice/list?year=2024&page=2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "about:blank", "https://portal.example", "https://portal.example//evil.example/x", "http://x/\"><script>"})
    void asksToSignInWhenThePageIsUnknown(String referrer) {
        assertThat(ExpiredAjaxFilter.pageOf(referrer)).isEqualTo("/sign-in");
    }
}
