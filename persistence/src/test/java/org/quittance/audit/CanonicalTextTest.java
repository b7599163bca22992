package org.quittance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quittance.document.Sha256;

class CanonicalTextTest {

    @Test
    void isOneRecordALineWithTabsBetweenItsFields() {
        CanonicalText text = new CanonicalText("document")
                .line("document", 7L, "F2026-000001", LocalDate.of(2026, 11, 21), true)
                .line("total", new BigDecimal("12.50"), new BigDecimal("-0.3000"), null);

        assertThat(text).hasToString("""
                quittance\t1\tdocument
                document\t7\tF2026-000001\t2026-11-21\ttrue
                total\t12.5\t-0.3\t\\N
                """);
    }

    @Test
    void writesADateOfTheDatabaseAsAnyOther() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(new CanonicalText("x").line("day", Date.valueOf(day)))
                .hasToString(new CanonicalText("x").line("day", day).toString());
    }

    @Test
    void writesOneNumberInOneWayWhateverTheScaleOfItsColumn() {
        assertThat(new CanonicalText("x").line("n", new BigDecimal("100.000"), new BigDecimal("0.00"), 100))
                .hasToString("quittance\t1\tx\nn\t100\t0\t100\n");
    }

    @Test
    void doesNotTakeTheTextOfAFieldForTheEndOfIt() {
        assertThat(new CanonicalText("x").line("name", "a\tb\nc\\d\r", "\\N"))
                .hasToString("quittance\t1\tx\nname\ta\\tb\\nc\\\\d\\r\t\\\\N\n");
    }

    /** Otherwise what moves from one field into another would not show. */
    @Test
    void tellsTheFieldsOfALineApart() {
        String[] fields = {"", "a", "\t", "a\t", "\\", "\\t", "\n", "\\N", "\\\\", "a\nw"};
        Set<String> texts = new HashSet<>();
        for (String first : fields) {
            for (String second : fields) {
                texts.add(new CanonicalText("x").line("w", first, second).toString());
            }
        }

        assertThat(texts).hasSize(fields.length * fields.length);
    }

    /** {@code printf 'quittance\t1\tx\nw\té\n' | sha256sum}, as anybody can do. */
    @Test
    void isFingerprintedInUtf8() {
        assertThat(Sha256.text(new CanonicalText("x").line("w", "é").digest()))
                .isEqualTo("c36ce6ea4a04e7a6367cc0aab0f2b9031b49e6d410950ab2ea9e3ee6809bceeb");
    }
}
