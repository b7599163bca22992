package org.quittance.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeRoleFilterTest {

    @ParameterizedTest
    @CsvSource({"/office/billing/run, BILLING", "/office/metering/import, BILLING", "/office/tariff/price, BILLING",
        "/office/customer/payment, ADVISER PAYMENTS", "/office/customer/consent, ADVISER", "/office/collection/list, PAYMENTS", "/office/publication/edit, ADVISER",
        "/office/bank/import, PAYMENTS", "/office/bank/payments.xhtml, ADVISER PAYMENTS", "/office/audit, ''", "/office/billing/preview, ADVISER BILLING PAYMENTS", "/office/home, ADVISER BILLING PAYMENTS"})
    void knowsWhoseWorkAPageIs(String path, String roles) {
        assertThat(String.join(" ", OfficeRoleFilter.rolesFor(path))).isEqualTo(roles);
    }
}
