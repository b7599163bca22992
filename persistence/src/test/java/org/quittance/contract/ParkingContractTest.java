package org.quittance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;

class ParkingContractTest {

    private static final Address ADDRESS = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");

    private final ParkingContract contract = new ParkingContract("P1",
            new Account("A1", Customer.person("C1", new PersonName(null, "Inès", "Marchal"), ADDRESS,
                    new Contact(null, null, "fr"), Instant.EPOCH)),
            new ServicePoint(ServicePoint.Kind.PARKING_PLACE, "PK-1", ADDRESS),
            new Terms("PARKING", BillingCycle.MONTHLY, LocalDate.parse("2026-01-01")), true);

    /** A plate opens the barriers for one contract at a time: kept, it would stand in the way of the next contract. */
    @Test
    void lendsItsBadgesToNobodyBeyondItsEnd() {
        contract.admit("AB-123-CD", LocalDate.parse("2026-01-01"));
        contract.admit("EF-456-GH", LocalDate.parse("2026-02-01"));
        contract.badges().get(1).end(LocalDate.parse("2026-03-01"));
        contract.admit("IJ-789-KL", LocalDate.parse("2026-06-30"));

        contract.terminate(LocalDate.parse("2026-06-30"));

        assertThat(contract.badges()).extracting(badge -> badge.badge() + " " + badge.validTo())
                .containsExactly("AB123CD 2026-06-30", "EF456GH 2026-03-01");
    }

    @Test
    void exchangesAPlateFromADayOnAndNotBefore() {
        contract.admit("AB-123-CD", LocalDate.parse("2026-01-01"));

        contract.exchange("AB123CD", "EF-456-GH", LocalDate.parse("2026-04-01"));

        assertThat(contract.badges()).extracting(badge -> badge.badge() + " " + badge.validFrom() + " " + badge.validTo())
                .containsExactly("AB123CD 2026-01-01 2026-04-01", "EF456GH 2026-04-01 null");
    }

    @Test
    void exchangesOnlyAPlateThatItAdmits() {
        contract.admit("AB-123-CD", LocalDate.parse("2026-05-01"));

        assertThatThrownBy(() -> contract.exchange("AB-123-CD", "EF-456-GH", LocalDate.parse("2026-04-01")))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(contract.badges()).hasSize(1);
    }
}
