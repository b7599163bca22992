package org.quittance.billing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.Contract;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Terms;
import org.quittance.contract.TimeClass;
import org.quittance.contract.WaterContract;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingRow;
import org.quittance.time.DateRange;

class MissingIndexesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-15");
    /** 31 m3 in each month of 31 days: one a day. */
    private static final List<BigDecimal> PROFILE = Collections.nCopies(12, BigDecimal.valueOf(31));
    private static final DateRange HALF_YEAR = new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-07-01"));

    private final List<Installation> meters = new ArrayList<>();
    private final List<ReadingRow> rows = new ArrayList<>();

    private MissingIndexesTest meter(long id, String installedOn, String removedOn) {
        meters.add(new Installation(id, "W" + id, 1L, "EAU-1", LocalDate.parse(installedOn),
                removedOn == null ? null : LocalDate.parse(removedOn)));
        return this;
    }

    private MissingIndexesTest read(long meter, String day, String index) {
        rows.add(new ReadingRow(meter, Flow.WATER, TimeClass.BASE, 5, BigDecimal.ONE, LocalDate.parse(day),
                new BigDecimal(index), ReadingOrigin.MEASURED));
        return this;
    }

    private List<String> estimates(DateRange period) {
        Map<Long, List<ReadingRow>> readings =
                rows.stream().collect(java.util.stream.Collectors.groupingBy(ReadingRow::meterId));
        return new MissingIndexes(contract(), Flow.WATER, meters, readings).estimates(period, PROFILE, TODAY).stream()
                .map(one -> one.row().meterId() + " " + one.row().day() + " " + one.row().index() + " " + one.basis()
                        + " " + one.row().origin()).toList();
    }

    private static Contract contract() {
        Address address = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer customer = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), address,
                new Contact(null, null, "fr"), Instant.EPOCH);
        return new WaterContract("W1", new Account("A1", customer),
                new ServicePoint(ServicePoint.Kind.WATER_CONNECTION, "EAU-1", address),
                new Terms("EAU", BillingCycle.HALF_YEARLY, LocalDate.parse("2025-01-01")),
                new WaterContract.Connection(true, true, null));
    }

    @Test
    void estimatesNothingWhereEveryIndexIsKnown() {
        assertThat(meter(1, "2025-01-01", null).read(1, "2026-01-01", "100").read(1, "2026-07-01", "190")
                .estimates(HALF_YEAR)).isEmpty();
    }

    /** 181 m3 in the 181 days from January to July 2025, so as much in 2026. */
    @Test
    void estimatesTheEndFromTheYearBefore() {
        assertThat(meter(1, "2025-01-01", null).read(1, "2025-01-01", "0").read(1, "2025-07-01", "181")
                .read(1, "2026-01-01", "400").estimates(HALF_YEAR))
                .containsExactly("1 2026-07-01 581 LAST_YEAR ESTIMATED");
    }

    /** A reading of December 1st only: 31 days to January 1st, from which the end goes on. */
    @Test
    void estimatesTheEndFromTheStartThatWasEstimatedBefore() {
        List<String> estimates = meter(1, "2025-12-01", null).read(1, "2025-12-01", "500").estimates(HALF_YEAR);

        // January 31 + February 31 + March 31 + April 31 + May 31 + June 31 m3 = 186
        assertThat(estimates).containsExactly("1 2026-01-01 531 OFFER_PROFILE ESTIMATED",
                "1 2026-07-01 717 OFFER_PROFILE ESTIMATED");
    }

    @Test
    void estimatesNoDayToComeAndNothingBeforeTheFirstReading() {
        DateRange toCome = new DateRange(LocalDate.parse("2026-07-01"), LocalDate.parse("2027-01-01"));

        assertThat(meter(1, "2025-12-01", null).read(1, "2026-07-01", "500").estimates(toCome)).isEmpty();
        assertThat(read(1, "2026-07-10", "510").estimates(HALF_YEAR)).isEmpty();
    }

    /** The old meter's end and the new one's beginning are known; only the new one can tell the end of the period. */
    @Test
    void asksAfterASwapTheNewMeterOnly() {
        List<String> estimates = meter(1, "2025-01-01", "2026-05-31").meter(2, "2026-05-31", null)
                .read(1, "2026-01-01", "100").read(1, "2026-05-31", "250").read(2, "2026-05-31", "0")
                .estimates(HALF_YEAR);

        // 150 m3 in the 150 days from January 1st to May 31st, 31 in the 31 days that follow
        assertThat(estimates).containsExactly("2 2026-07-01 31 OWN_AVERAGE ESTIMATED");
    }

    @Test
    void estimatesNothingWithoutAnyReading() {
        assertThat(meter(1, "2025-01-01", null).estimates(HALF_YEAR)).isEmpty();
    }
}
