package org.quittance.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentGateTest {

    @ParameterizedTest
    @CsvSource({"/portal/invoice/list, true", "/portal/invoice/pdf, true", "/portal/document/list, true", "/portal/payment/card, true",
        "/portal/contract/detail.xhtml, true", "/portal/home, false", "/portal/profile, false", "/portal/preferences, false",
        "/portal/consumption, false"})
    void closesDocumentsPaymentAndContractsAndNoMore(String path, boolean closed) {
        assertThat(ConsentGate.isClosedWithoutConsent(path)).isEqualTo(closed);
    }
}
