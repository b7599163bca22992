package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
        "20000000000, 353130"})
    void computesTheVectorsOfTheStandard(long second, String code) {
        assertThat(TimeCode.code(SECRET, second / 30)).isEqualTo(code);
    }

    /** RFC 4648, section 10, and the secret above as every implementation writes it. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI",
        "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
    void writesTheSecretInBase32(String text, String written) {
        assertThat(TimeCode.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    /** 1111111109 is in half minute 37037036, whose code is 081804; 1111111111 in the next, whose code is 050471. */
    @Test
    void takesACodeOnceAndNoEarlierOne() {
        Authenticator app = new Authenticator(1, new byte[] {1});
        Instant now = Instant.ofEpochSecond(1_111_111_111);

        assertThat(app.take("050 471", SECRET, now)).isTrue();
        assertThat(app.take("050471", SECRET, now)).as("again").isFalse();
        assertThat(app.take("081804", SECRET, now)).as("the one before").isFalse();
        assertThat(app.take("000000", SECRET, now)).isFalse();
        assertThat(app.take("", SECRET, now)).isFalse();
    }

    @Test
    void bearsAClockThatIsHalfAMinuteLate() {
        assertThat(new Authenticator(1, new byte[] {1}).take("081804", SECRET, Instant.ofEpochSecond(1_111_111_111))).isTrue();
        assertThat(new Authenticator(1, new byte[] {1}).take("081804", SECRET, Instant.ofEpochSecond(1_111_111_111 + 60)))
                .isFalse();
    }
}
