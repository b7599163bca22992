package org.quittance.billing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Terms;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.time.DateRange;

class ContractWordsTest {

    /** The first car was sold in October, the third one comes in December. */
    @Test
    void anInvoiceNamesTheBadgesThatOpenedTheBarriersInItsPeriod() {
        Address address = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer customer = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), address,
                new Contact(null, null, "fr"), Instant.EPOCH);
        ParkingContract contract = new ParkingContract("P1", new Account("A1", customer),
                new ServicePoint(ServicePoint.Kind.PARKING_PLACE, "GARE-1", address),
                new Terms("PARKING", BillingCycle.MONTHLY, LocalDate.parse("2025-01-01")), true);
        contract.admit("AA-111-AA", LocalDate.parse("2025-01-01"));
        contract.badges().get(0).end(LocalDate.parse("2026-11-01"));
        contract.admit("BB-222-BB", LocalDate.parse("2026-11-30"));
        contract.admit("CC-333-CC", LocalDate.parse("2026-12-01"));

        assertThat(ContractWords.of(contract, "Stationnement",
                new DateRange(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-12-01"))).detail()).isEqualTo("BB222BB");
    }
}
