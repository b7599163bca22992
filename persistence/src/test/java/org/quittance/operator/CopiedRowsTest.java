package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

class CopiedRowsTest {

    private final CopiedRows rows = new CopiedRows("thing (a, b)");

    @Test
    void separatesValuesByTabsAndRowsByLines() {
        rows.add(1L, "one");
        rows.add(2, "deux");

        assertThat(rows.text()).isEqualTo("1\tone\n2\tdeux\n");
    }

    @Test
    void writesEachKindOfValueAsTheDatabaseReadsIt() {
        rows.add(Money.of("-12.5"), VatRate.of("5.5"), LocalDate.parse("2026-11-01"), true, false);
        rows.add(new BigDecimal("1E+3"), new BigDecimal("0.00000012"), Thread.State.NEW, null, "");

        assertThat(rows.text()).isEqualTo("-12.50\t5.50\t2026-11-01\ttrue\tfalse\n1000\t0.00000012\tNEW\t\\N\t\n");
    }

    /** What the format itself means by these letters would cut the row, or turn into something else. */
    static Stream<Arguments> lettersOfTheFormat() {
        return Stream.of(arguments("a\tb", "a\\tb"), arguments("a\nb", "a\\nb"), arguments("a\rb", "a\\rb"),
                arguments("a\\b", "a\\\\b"), arguments("\\N", "\\\\N"), arguments("\\.", "\\\\."), arguments("é€’", "é€’"));
    }

    @ParameterizedTest
    @MethodSource("lettersOfTheFormat")
    void escapesWhatTheFormatMeansOtherwise(String value, String written) {
        rows.add(value);

        assertThat(rows.text()).isEqualTo(written + "\n");
    }
}
