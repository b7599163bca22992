package org.quittance.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void namesTheCountryOnlyAbroad() {
        assertThat(new Address("1 rue A", " ", "63000", "Clermont").lines()).containsExactly("1 rue A", "63000 Clermont");
        assertThat(new Address("Grote Markt 1", "bus 4", "1000", "Brussel", "BE").lines())
                .containsExactly("Grote Markt 1", "bus 4", "1000 Brussel", "BELGIQUE");
    }
}
