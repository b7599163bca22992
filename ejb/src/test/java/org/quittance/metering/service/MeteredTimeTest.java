package org.quittance.metering.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.StorageContract;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;
import org.quittance.contract.TimeClass;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingRow;

class MeteredTimeTest {

    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final Address ADDRESS = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");

    private final StorageContract contract = new StorageContract("S1",
            new Account("A1", Customer.person("C1", new PersonName(null, "Inès", "Marchal"), ADDRESS,
                    new Contact(null, null, "fr"), Instant.EPOCH)),
            new ServicePoint(ServicePoint.Kind.DELIVERY_POINT, "30002310765432", ADDRESS),
            new Terms("STOCKAGE", BillingCycle.MONTHLY, START), new Supply(6, PriceOption.BASE, NetworkOption.CU4),
            new BigDecimal("3"));

    private static ReadingRow row(Flow flow, String day, String index) {
        return new ReadingRow(1L, flow, TimeClass.BASE, 6, BigDecimal.ONE, LocalDate.parse(day), new BigDecimal(index),
                ReadingOrigin.REMOTE);
    }

    /** The meter of a roof counts both ways; what it fed in was read last, and is not what the home has drawn. */
    @Test
    void toldWhatWasDrawnLast() {
        Installation meter = new Installation(1L, "04", 2L, "30002310765432", START, null);
        MeteredTime time = MeteredTime.of(contract, List.of(meter), Map.of(), Map.of(1L, List.of(
                row(Flow.CONSUMPTION, "2026-01-01", "100"), row(Flow.CONSUMPTION, "2026-02-01", "350"),
                row(Flow.INJECTION, "2026-02-01", "80"), row(Flow.INJECTION, "2026-02-02", "83"))), Map.of());

        assertThat(time.latest().day()).isEqualTo(LocalDate.parse("2026-02-01"));
        assertThat(time.latest().indexes()).extracting(ReadingRow::index).containsExactly(new BigDecimal("350"));
    }
}
