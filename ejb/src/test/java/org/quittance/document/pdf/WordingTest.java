package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

class WordingTest {

    private final Wording french = new Wording(Locale.FRANCE);
    private final Wording english = new Wording(Locale.UK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1325.67    | 1 325,67 €      | €1,325.67",
        "-0.05      | −0,05 €         | −€0.05",
        "1234567.89 | 1 234 567,89 €  | €1,234,567.89"
    })
    void writesMoneyByLanguageWithoutABreak(String amount, String inFrench, String inEnglish) {
        assertThat(french.money(Money.of(amount))).isEqualTo(inFrench.replace(' ', '\u00a0'));
        assertThat(english.money(Money.of(amount))).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EUR_PER_YEAR | 141.6   | 141,60 €/an",
        "EUR_PER_KWH  | 0.1412  | 0,1412 €/kWh",
        "EUR_PER_KWH  | 0.14123 | 0,14123 €/kWh",
        "EUR_PER_MWH  | 30.85   | 30,85 €/MWh",
        "PERCENT      | 21.93   | 21,93 %"
    })
    void writesAPriceWithItsUnit(PriceUnit unit, String price, String written) {
        assertThat(french.unitPrice(new BigDecimal(price), unit)).isEqualTo(written.replace(' ', '\u00a0'));
    }

    @Test
    void writesQuantitiesRatesAndDates() {
        assertThat(french.quantity(new BigDecimal("1234.567"), QuantityUnit.KWH)).isEqualTo("1\u00a0234,567\u00a0kWh");
        assertThat(french.quantity(BigDecimal.ONE, QuantityUnit.DAY)).isEqualTo("1\u00a0jour");
        assertThat(french.percent(VatRate.of("5.5"))).isEqualTo("5,5\u00a0%");
        assertThat(english.percent(VatRate.of("20"))).isEqualTo("20%");
        assertThat(french.longDate(LocalDate.of(2026, 5, 1))).isEqualTo("1er\u00a0mai\u00a02026");
        assertThat(french.date(LocalDate.of(2026, 11, 18))).isEqualTo("18/11/2026");
    }

    @Test
    void speaksFrenchToEveryLanguageButEnglish() {
        assertThat(new Wording(Locale.GERMAN).text("title.INVOICE")).isEqualTo("Facture");
        assertThat(new Wording(Locale.US).text("title.INVOICE")).isEqualTo("Invoice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", "letter"})
    void hasTheSameTextsInBothLanguages(String bundle) {
        String name = "org.quittance.document.pdf." + bundle;
        assertThat(ResourceBundle.getBundle(name, Locale.FRENCH).keySet())
                .isEqualTo(ResourceBundle.getBundle(name, Locale.ENGLISH).keySet());
    }
}
