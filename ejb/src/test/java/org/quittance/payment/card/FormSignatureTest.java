package org.quittance.payment.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSignatureTest {

    private static final String KEY = "1122334455667788";
    private static final String SIGNATURE = "ycA5Do5tNvsnKdc/eP1bj2xa19z9q3iWPy9/rpesfS0=";
    /** The provider's documentation gives these fields, this key and this signature. */
    private static final Map<String, String> FIELDS = Map.of("vads_action_mode", "INTERACTIVE", "vads_amount", "5124",
            "vads_ctx_mode", "TEST", "vads_currency", "978", "vads_page_action", "PAYMENT", "vads_payment_config", "SINGLE",
            "vads_site_id", "12345678", "vads_trans_date", "20170129130025", "vads_trans_id", "123456",
            "vads_version", "V2");

    @Test
    void signsAsTheProvidersDocumentationDoes() {
        assertThat(FormSignature.of(FIELDS, KEY)).isEqualTo(SIGNATURE);
        assertThat(FormSignature.matches(FIELDS, KEY, SIGNATURE)).isTrue();
    }

    @Test
    void countsTheProvidersFieldsAlone() {
        assertThat(FormSignature.of(with("submit", "pay"), KEY)).isEqualTo(SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({"vads_amount, 5125", "vads_ctx_mode, PRODUCTION", "vads_hash, ''", "vads_effective_amount, 1"})
    void noFieldCanBeChangedOrAddedNotEvenAnEmptyOne(String name, String value) {
        assertThat(FormSignature.matches(with(name, value), KEY, SIGNATURE)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ycA5Do5tNvsnKdc/eP1bj2xa19z9q3iWPy9/rpesfS0", "ycA5Do5tNvsnKdc/eP1bj2xa19z9q3iWPy9/rpesfS1=",
        "é"})
    void refusesAnotherSignature(String signature) {
        assertThat(FormSignature.matches(FIELDS, KEY, signature)).isFalse();
    }

    @Test
    void refusesAnotherKey() {
        assertThat(FormSignature.matches(FIELDS, "8877665544332211", SIGNATURE)).isFalse();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> fields = new TreeMap<>(FIELDS);
        fields.put(name, value);
        return fields;
    }
}
