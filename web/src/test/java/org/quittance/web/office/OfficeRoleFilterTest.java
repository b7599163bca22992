package org.quittance.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeRoleFilterTest {

    @ParameterizedTest
    @CsvSource({"/office/billing/run, BILLING", "/office/metering/import, BILLING", "/office/customer/payment, ADVISER PAYMENTS", "/office/customer/consent, ADVISER",
        "/office/tariff/price, BILLING", "/office/audit, ''"})
    void knowsWhoseWorkAPageIs(String path, String roles) {
        assertThat(String.join(" ", OfficeRoleFilter.rolesFor(path))).isEqualTo(roles);
    }

    @Test
    void opensThePreviewToEverybodyInTheOffice() {
        assertThat(OfficeRoleFilter.isForAllStaff("/office/billing/preview")).isTrue();
        assertThat(OfficeRoleFilter.isForAllStaff("/office/billing/prepare")).isFalse();
    }
}
