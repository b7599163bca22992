package org.quittance.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageServletTest {

    @Test
    void goesBackToThePageWithItsParameters() {
        assertThat(LanguageServlet.ownPage("/portal/invoice/detail?number=FA-1&view=a%20b"))
                .isEqualTo("/portal/invoice/detail?number=FA-1&view=a%20b");
        assertThat(LanguageServlet.ownPage("/")).isEqualTo("/");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: x=1", "/a\\b"})
    void neverLeadsToAnotherSite(String address) {
        assertThat(LanguageServlet.ownPage(address)).isEqualTo("/");
    }
}
