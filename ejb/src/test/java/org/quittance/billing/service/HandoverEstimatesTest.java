package org.quittance.billing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.Contract;
import org.quittance.contract.ServiceKind;
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
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.TempoCalendar;
import org.quittance.metering.TempoColour;
import org.quittance.tariff.Offer;
import org.quittance.time.DateRange;

/** A meter of water that one household hands over to the next on April 1st, 2026, and nobody reads that day. */
class HandoverEstimatesTest {

    private static final Address ADDRESS = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
    private static final ServicePoint POINT = new ServicePoint(ServicePoint.Kind.WATER_CONNECTION, "EAU-1", ADDRESS);
    private static final DateRange LEAVING = range("2026-01-01", "2026-04-01");
    private static final DateRange COMING = range("2026-04-01", "2026-07-01");

    private static DateRange range(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static Contract contract(String number, String start) {
        Customer customer = Customer.person("C" + number, new PersonName("Mme", "Camille", "Martin"), ADDRESS,
                new Contact(null, null, "fr"), Instant.EPOCH);
        return new WaterContract(number, new Account("A" + number, customer), POINT,
                new Terms("EAU", BillingCycle.HALF_YEARLY, LocalDate.parse(start)),
                new WaterContract.Connection(true, true, null));
    }

    /** One reading, 100 on January 1st. */
    private static MeterFacts known(Collection<Contract> contracts) {
        Map<Long, List<ReadingRow>> readings = Map.of(5L, List.of(new ReadingRow(5L, Flow.WATER, TimeClass.BASE, 5,
                BigDecimal.ONE, LEAVING.start(), new BigDecimal("100"), ReadingOrigin.MEASURED)));
        Meters meters = new Meters() {
            @Override
            public Map<Long, List<Installation>> installations(Collection<Long> servicePoints) {
                Map<Long, List<Installation>> installed = new HashMap<>();
                installed.put(POINT.id(), List.of(new Installation(5L, "W5", 1L, "EAU-1", LEAVING.start(), null)));
                return installed;
            }

            @Override
            public Map<Long, List<ReadingRow>> readings(Collection<Long> meters) {
                return meters.isEmpty() ? Map.of() : readings;
            }

            @Override
            public Map<Long, List<ReadingRow>> readings(Collection<Long> meters, DateRange period) {
                return Map.of();
            }
        };
        LoadCurves none = new LoadCurves() {
            @Override
            public Map<Long, List<LoadCurveDay>> days(Collection<Long> meters, Flow flow, DateRange period) {
                return Map.of();
            }
        };
        TempoCalendar tempo = new TempoCalendar() {
            @Override
            public Map<LocalDate, TempoColour> colours(DateRange period) {
                return Map.of();
            }
        };
        return new MeterFacts(meters, none, tempo, contracts, range("2026-01-01", "2026-07-01"), contract -> true);
    }

    /**
     * 31 m3 a month by the profile: 100 + 3 x 31 = 193 as the first leaves, estimated once, then 193 + 3 x 31 = 286.
     */
    @Test
    void bothHouseholdsHaveTheSameIndexOfTheDayBetweenThem() {
        Offer offer = new Offer("EAU", new Offer.Name("Eau", "Water"), ServiceKind.WATER, Offer.Audience.EVERYBODY,
                BillingCycle.HALF_YEARLY).estimating(Collections.nCopies(12, 31));
        Map<Long, Contract> contracts = Map.of(1L, contract("W1", "2025-01-01"), 2L, contract("W2", "2026-04-01"));

        List<MissingIndexes.Estimated> estimates = known(contracts.values()).missing(
                List.of(DueContract.alone(1, LEAVING), DueContract.alone(2, COMING)), contracts, contract -> offer,
                LocalDate.parse("2026-07-15"));

        assertThat(estimates).extracting(one -> one.row().day() + " " + one.row().index())
                .containsExactly("2026-04-01 193", "2026-07-01 286");
    }
}
