package org.quittance.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostedFromTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/office/customer/payment?number=C100001, /office/customer/payment, /office/customer/payment?number=C100001",
        "http://localhost:8080/portal/home, /portal/home, /portal/home",
        "http://localhost:8080/portal/home.xhtml?a=b, /portal/home, /portal/home?a=b",
        "http://localhost:8080/portal/home, /portal/home.xhtml, /portal/home"})
    void comesBackToThePageOfTheForm(String referrer, String path, String page) {
        assertThat(PostedFrom.page(referrer, path)).contains(page);
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/office/home, /portal/home", "https://a.example, /portal/home",
        "javascript:alert(1), /portal/home", "'https://a.example/portal/home?a=\"><x', /portal/home",
        "'https://a.example/portal/home?a=%zz', /portal/home", "'', /portal/home"})
    void knowsNoPageOfAnotherAddress(String referrer, String path) {
        assertThat(PostedFrom.page(referrer, path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/portal/home, /portal/home", "//evil.example/..;/portal/home, /evil.example/..;/portal/home",
        "///portal/home, /portal/home", "'/\\evil.example/portal', /evil.example/portal"})
    void staysOnThisSite(String path, String own) {
        assertThat(AskedPage.own(path)).isEqualTo(own);
        assertThat(PostedFrom.page("https://a.example//portal/home", "//portal/home")).contains("/portal/home");
    }

    @Test
    void knowsNoPageWhenTheBrowserDoesNotSay() {
        assertThat(PostedFrom.page(null, "/portal/home")).isEmpty();
    }
}
