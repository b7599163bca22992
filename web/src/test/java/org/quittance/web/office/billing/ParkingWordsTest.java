package org.quittance.web.office.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quittance.billing.ParkingReason;

class ParkingWordsTest {

    private final ParkingWords french = new ParkingWords(Locale.FRENCH);
    private final ParkingWords english = new ParkingWords(Locale.ENGLISH);

    @Test
    void countsMissingDaysAndValues() {
        assertThat(french.sentence(ParkingReason.MISSING_LOAD_CURVE, List.of("2026-10-14", "3", "0")))
                .contains("14\u00a0octobre\u00a02026", "3 jours absents", "aucune mesure absente");
        assertThat(english.sentence(ParkingReason.MISSING_LOAD_CURVE, List.of("2026-10-14", "1", "12")))
                .contains("14\u00a0October\u00a02026", "1 day missing", "12 values missing");
    }

    @Test
    void namesTheRegisterAndBothIndexes() {
        assertThat(french.sentence(ParkingReason.INDEX_WENT_DOWN, List.of("2026-10-01", "OFF_PEAK", "1500.250", "1499")))
                .contains("Heures creuses", "1er\u00a0octobre\u00a02026", "(1\u202f499 kWh)", "(1\u202f500,25 kWh)");
    }

    @Test
    void namesTheClassOfAnEnergyPriceOnly() {
        assertThat(english.sentence(ParkingReason.NO_PRICE_IN_FORCE, List.of("2026-10-01", "DRAWN", "PEAK")))
                .endsWithIgnoringCase("(energy drawn, peak hours).");
        assertThat(english.sentence(ParkingReason.NO_PRICE_IN_FORCE, List.of("2026-10-01", "SUBSCRIPTION")))
                .endsWithIgnoringCase("(standing charge).");
    }

    @Test
    void repeatsTheMessageOfAFailureAsItIs() {
        assertThat(english.sentence(ParkingReason.UNEXPECTED, List.of("2026-10-01 is {not} expected")))
                .isEqualTo("The calculation failed: 2026-10-01 is {not} expected.");
    }

    @ParameterizedTest
    @EnumSource(ParkingReason.class)
    void hasASentenceAndAFixEvenWithoutParameters(ParkingReason reason) {
        for (ParkingWords words : List.of(french, english)) {
            assertThat(words.sentence(reason, List.of())).isNotBlank().doesNotContain("{");
            assertThat(words.fix(reason, List.of())).isNotBlank().doesNotContain("{");
        }
    }
}
