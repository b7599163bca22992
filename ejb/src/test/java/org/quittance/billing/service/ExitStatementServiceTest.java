package org.quittance.billing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Terms;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;

class ExitStatementServiceTest {

    /** On 21 November 2026. Whose last day is 31 October has no November; whose first is to come has no month yet. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-15, , 2026-11 2026-10 2026-09", "2026-09-15, 2026-11-01, 2026-10 2026-09",
        "2026-09-15, 2026-11-02, 2026-11 2026-10 2026-09", "2026-11-21, , 2026-11", "2026-11-22, , ''",
        "2027-02-15, , ''"})
    void aStatementHasTheMonthsOfTheContractTheLatestFirst(LocalDate start, LocalDate end, String months) {
        ParkingContract contract = place(start);
        if (end != null) {
            contract.terminate(end);
        }
        assertThat(ExitStatementService.months(contract, LocalDate.parse("2026-11-21")).stream()
                .map(YearMonth::toString).collect(Collectors.joining(" "))).isEqualTo(months);
    }

    private static ParkingContract place(LocalDate start) {
        Address address = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer customer = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), address,
                new Contact(null, null, "fr"), Instant.EPOCH);
        return new ParkingContract("P1", new Account("A1", customer),
                new ServicePoint(ServicePoint.Kind.PARKING_PLACE, "PLACE-1", address),
                new Terms("PARKING", BillingCycle.MONTHLY, start), true);
    }
}
