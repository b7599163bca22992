package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.billing.LastInvoice;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.money.Money;

class RegistrationProofTest {

    private static final Customer HELENE = Customer.person("C100040", new PersonName("Mme", "Hélène", "Le Roux"),
            new Address("4 rue Haute", null, "63200", "Val-Clair"), new Contact(null, null, "fr"), Instant.EPOCH);
    private static final Optional<LastInvoice> LAST = Optional.of(new LastInvoice("F2026-000123", Money.of("1325.67")));

    @ParameterizedTest
    @ValueSource(strings = {"F2026-000123", "f2026-000123 ", "1325,67", "1 325,67 €", "€1,325.67", "1\u202f325,67\u00a0€"})
    void takesTheNumberOrTheAmountOfTheLastInvoice(String invoice) {
        assertThat(new RegistrationProof("c100040", invoice, null, null).fits(HELENE, LAST)).isTrue();
    }

    /** 132567 without a decimal sign is no amount: who types it may mean anything. */
    @ParameterizedTest
    @ValueSource(strings = {"F2026-000124", "132567", "1325", "1325,6", "0,67", "-", "F2026"})
    void refusesAnyOther(String invoice) {
        assertThat(new RegistrationProof("C100040", invoice, null, null).fits(HELENE, LAST)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"63200, Le Roux, true", "63200, hélène le roux, true", "63200, ROUX, true", "63200, Mme Le Roux, true",
        "63201, Le Roux, false", "63200, Hélène, false", "63200, Le Roux Martin, false", "63200, ., false"})
    void takesPostcodeAndName(String postcode, String holder, boolean fits) {
        assertThat(new RegistrationProof("C100040", null, postcode, holder).fits(HELENE, Optional.empty())).isEqualTo(fits);
    }

    @Test
    void wantsAllThatWasTypedToFit() {
        assertThat(new RegistrationProof("C100040", "F2026-000123", "99999", null).fits(HELENE, LAST)).isFalse();
        assertThat(new RegistrationProof("C100041", "F2026-000123", null, null).fits(HELENE, LAST)).isFalse();
    }

    @Test
    void isNothingWithoutASecondProof() {
        assertThat(new RegistrationProof("C100040", null, "63200", null).fits(HELENE, LAST)).isFalse();
        assertThat(new RegistrationProof("C100040", null, null, null).fits(HELENE, LAST)).isFalse();
    }

    @Test
    void ofWhoHasNoInvoiceTheNumberProvesNothing() {
        assertThat(new RegistrationProof("C100040", "F2026-000123", null, null).fits(HELENE, Optional.empty())).isFalse();
    }
}
