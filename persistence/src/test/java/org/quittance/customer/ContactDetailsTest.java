package org.quittance.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {

    @ParameterizedTest
    @CsvSource({
        "0473000001, 04 73 00 00 01",
        "04.73.00.00.01, 04 73 00 00 01",
        "+33 4 73 00 00 01, 04 73 00 00 01",
        "+33 (0)4 73 00 00 01, 04 73 00 00 01",
        "0033473000001, 04 73 00 00 01",
        "+32 2 123 45 67, +32 2 123 45 67",
        "+32.2.123.45.67, +32 2 123 45 67"})
    void isWrittenOneWay(String typed, String kept) {
        assertThat(Telephones.written(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "04 73 00 00", "0073", "call me", "+1", "+12345678901234567", "0473000001a"})
    void isNothingIfNobodyCouldCallIt(String typed) {
        assertThat(Telephones.written(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a@@b.fr", "a b@c.fr", "a@b.fr,c@d.fr", "<a@b.fr>"})
    void whatIsNoAddressOfEmailIsRefused(String typed) {
        assertThat(EmailAddress.written(typed)).isEmpty();
    }

    @Test
    void anAddressOfEmailIsKeptInSmallLetters() {
        assertThat(EmailAddress.written(" Ada.Petit@Example.ORG ")).contains("ada.petit@example.org");
    }
}
