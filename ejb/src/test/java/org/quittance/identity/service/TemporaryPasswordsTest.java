package org.quittance.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.operator.Secret;

class TemporaryPasswordsTest {

    private final Secret secret = new Secret("0123456789abcdef0123456789abcdef");

    @Test
    void hasTwelveCharactersInGroupsAndNoneThatLooksLikeAnother() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String password = TemporaryPasswords.random();
            assertThat(password).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").doesNotContainPattern("[01258BILOSUVZ]");
            drawn.add(password);
        }
        assertThat(drawn).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4KQM-7XRA-9DFE", "4kqm7xra9dfe", " 4KQM 7xra 9DFE ", "4KQM\u20117XRA\u201190DFE"})
    void isReadAsPeopleTypeIt(String typed) {
        boolean same = !typed.contains("90");

        assertThat(TemporaryPasswords.hash(secret, 7, typed).equals(TemporaryPasswords.hash(secret, 7, "4KQM-7XRA-9DFE")))
                .isEqualTo(same);
    }

    @Test
    void isOneCustomersAlone() {
        assertThat(TemporaryPasswords.hash(secret, 7, "4KQM-7XRA-9DFE"))
                .hasSize(64).doesNotContain("4KQM").isNotEqualTo(TemporaryPasswords.hash(secret, 8, "4KQM-7XRA-9DFE"));
    }

    @Test
    void isNeverLogged() {
        assertThat(new TemporaryPasswords.Issued("4KQM-7XRA-9DFE", LocalDate.of(2027, 2, 19)).toString())
                .doesNotContain("4KQM").contains("2027-02-19");
    }
}
