package org.quittance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;

/** A contract of 6 kVA since 2025-01-01. */
class ChangedPowerTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 5, 16);

    private final ElectricityContract contract = contract();

    @Test
    void holdsFromItsDayOn() {
        contract.changePower(9, CHANGE);

        assertThat(contract.powerKvaOn(CHANGE.minusDays(1))).isEqualTo(6);
        assertThat(contract.powerKvaOn(CHANGE)).isEqualTo(9);
        assertThat(contract.powerKva()).isEqualTo(9);
        assertThat(contract.powerChangeAfter(CHANGE.minusDays(1)).orElseThrow().powerKva()).isEqualTo(9);
        assertThat(contract.powerChangeAfter(CHANGE)).isEmpty();
    }

    /** Back to the first one is a change too. */
    @Test
    void changesAsOftenAsItIsAnother() {
        contract.changePower(9, CHANGE);
        contract.changePower(6, CHANGE.plusDays(1));

        assertThat(contract.powerKvaOn(CHANGE)).isEqualTo(9);
        assertThat(contract.powerKvaOn(CHANGE.plusDays(1))).isEqualTo(6);
    }

    /** The same power, one that no meter has, the first day, a day behind the end. */
    @ParameterizedTest
    @CsvSource({"6, 2026-05-16", "37, 2026-05-16", "0, 2026-05-16", "9, 2025-01-01", "9, 2026-08-01"})
    void refusesWhatCannotBe(int kva, LocalDate from) {
        contract.terminate(LocalDate.of(2026, 8, 1));

        assertThatThrownBy(() -> contract.changePower(kva, from)).isInstanceOf(IllegalArgumentException.class);
        assertThat(contract.powerKva()).isEqualTo(6);
    }

    @Test
    void leavesTheDaysBeforeAChangeAsTheyWere() {
        contract.changePower(9, CHANGE);

        assertThatThrownBy(() -> contract.changePower(12, CHANGE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contract.changePower(12, CHANGE.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ElectricityContract contract() {
        Address address = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer customer = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), address,
                new Contact(null, null, "fr"), Instant.EPOCH);
        return new ElectricityContract("E1", new Account("A1", customer),
                new ServicePoint(ServicePoint.Kind.DELIVERY_POINT, "14561234567890", address),
                new Terms("ELEC", BillingCycle.MONTHLY, LocalDate.parse("2025-01-01")),
                new Supply(6, PriceOption.BASE, NetworkOption.CU4));
    }
}
