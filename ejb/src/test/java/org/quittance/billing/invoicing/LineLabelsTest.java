package org.quittance.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quittance.billing.Charge;
import org.quittance.contract.TimeClass;

class LineLabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Abonnement | Consommation heures creuses", "fr-CA | Abonnement | Consommation heures creuses",
        "en | Subscription | Energy, off-peak hours", "en-GB | Subscription | Energy, off-peak hours",
        "de | Abonnement | Consommation heures creuses"})
    void areFrenchUnlessTranslated(String language, String subscription, String offPeak) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(LineLabels.label(Charge.SUBSCRIPTION, null, locale)).isEqualTo(subscription);
        assertThat(LineLabels.label(Charge.ENERGY, TimeClass.OFF_PEAK, locale)).isEqualTo(offPeak);
    }

    @ParameterizedTest
    @EnumSource(Charge.class)
    void nameEveryCharge(Charge charge) {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            if (charge == Charge.ENERGY) {
                for (TimeClass timeClass : TimeClass.values()) {
                    assertThat(LineLabels.label(charge, timeClass, locale)).isNotBlank();
                }
            } else {
                assertThat(LineLabels.label(charge, null, locale)).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource("Accise sur l’électricité, Contribution tarifaire d’acheminement (CTA)")
    void keepTheirAccentsAndApostrophes(String excise, String cta) {
        assertThat(LineLabels.label(Charge.EXCISE, null, Locale.FRENCH)).isEqualTo(excise);
        assertThat(LineLabels.label(Charge.CTA, null, Locale.FRENCH)).isEqualTo(cta);
    }
}
