package org.quittance.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quittance.identity.Role;

class SignedInTest {

    @Test
    void advisersAndAdministratorsMayLookAsACustomer() {
        assertThat(new SignedIn("conseil", Set.of(Role.ADVISER)).roles()).containsOnly(Role.ADVISER, Role.CUSTOMER);
        assertThat(new SignedIn("a", Set.of(Role.ADMINISTRATOR)).roles()).containsOnly(Role.ADMINISTRATOR, Role.CUSTOMER);
    }

    @Test
    void nobodyElseGetsARoleThatWasNotGiven() {
        for (String role : Set.of(Role.BILLING, Role.PAYMENTS, Role.CUSTOMER)) {
            assertThat(new SignedIn("somebody", Set.of(role)).roles()).containsOnly(role);
        }
    }
}
