package org.quittance.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSizeTest {

    @ParameterizedTest(name = "{0}, signed in: {1}")
    @CsvSource({
        "application/x-www-form-urlencoded;charset=UTF-8, true, true", "Application/X-WWW-Form-Urlencoded, false, true",
        "multipart/form-data; boundary=x, true, false", "Multipart/Form-Data; boundary=x, false, true",
        "text/plain, false, false", ", false, false"})
    void onlyWhoIsSignedInSendsFiles(String type, boolean signedIn, boolean small) {
        assertThat(FormSize.isSmall(type, signedIn)).isEqualTo(small);
    }
}
