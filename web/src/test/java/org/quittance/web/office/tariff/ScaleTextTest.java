package org.quittance.web.office.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.document.Written;

class ScaleTextTest {

    private static final Map<Integer, BigDecimal> STEPS =
            Map.of(0, new BigDecimal("25"), 6, new BigDecimal("22.5"), 15, BigDecimal.ZERO);

    @Test
    void readsWhatItWritesInBothLanguages() {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(ScaleText.read(ScaleText.of(STEPS, Written.in(locale)))).as(locale.toString()).isEqualTo(STEPS);
        }
    }

    @Test
    void takesColonsCommasAndEmptyLines() {
        assertThat(ScaleText.read("0: 25 %\n\n  6 ; 22,5\n15 0%\n")).isEqualTo(STEPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"six 22", "6", "6 -1", "6 101", "-6 5", "0 25\n6 20\n6 15"})
    void refusesALineThatIsNoStepOrRepeatsOne(String text) {
        assertThatThrownBy(() -> ScaleText.read(text)).isInstanceOf(ScaleText.Unreadable.class);
    }
}
