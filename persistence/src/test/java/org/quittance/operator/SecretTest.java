package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final byte[] CONTENT = "4KQM-7XRA-9DFE".getBytes(StandardCharsets.UTF_8);

    private final Secret secret = new Secret("0123456789abcdef0123456789abcdef");
    private final Secret another = new Secret("0123456789abcdef0123456789abcdeF");

    /** printf 'purpose' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef gives the key of the second HMAC. */
    @Test
    void hashesWithAKeyOfTheInstallationAndThePurpose() {
        assertThat(secret.hash("purpose", "text")).isEqualTo("1c51ecd8c1c78c2d944890f23a13b4af2f05c03f39006aa7e3f4beafe3375d64");
        assertThat(secret.hash("other", "text")).isNotEqualTo(secret.hash("purpose", "text"));
        assertThat(another.hash("purpose", "text")).isNotEqualTo(secret.hash("purpose", "text"));
    }

    @Test
    void opensWhatItSealedAndNobodyElseDoes() {
        byte[] sealed = secret.seal("print file", "part 1", CONTENT);

        assertThat(secret.open("print file", "part 1", sealed)).isEqualTo(CONTENT);
        assertThat(secret.seal("print file", "part 1", CONTENT)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("4KQM");
        assertThatIllegalStateException().isThrownBy(() -> another.open("print file", "part 1", sealed))
                .withMessageContaining("QUITTANCE_SECRET");
        assertThatIllegalStateException().isThrownBy(() -> secret.open("print file", "part 2", sealed));
        assertThatIllegalStateException().isThrownBy(() -> secret.open("another purpose", "part 1", sealed));
    }

    @Test
    void isNeverSaid() {
        assertThat(secret.toString()).doesNotContain("0123");
    }
}
