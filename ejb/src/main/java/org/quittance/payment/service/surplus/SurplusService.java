package org.quittance.payment.service.surplus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.billing.Invoice;
import org.quittance.billing.Invoices;
import org.quittance.contract.Contracts;
import org.quittance.contract.SurplusContract;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.MeterDays;
import org.quittance.metering.Meters;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.consumption.RegisterMonths;
import org.quittance.payment.Kitties;
import org.quittance.payment.KittyPayout;
import org.quittance.time.DateRange;

/** What the signed-in customer feeds in and earns by it; nine queries, whatever the number of contracts. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class SurplusService {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves curves;
    @Inject
    private Invoices invoices;
    @Inject
    private Kitties kitties;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** Every contract of surplus, those in force first. */
    public List<SurplusPage> surpluses() {
        return pages(contracts.of(current.visible(), SurplusContract.class));
    }

    /** Empty if the customer has no such contract of surplus. */
    public Optional<SurplusPage> surplus(String contract) {
        return contracts.of(current.visible(), contract, SurplusContract.class)
                .map(found -> pages(List.of(found)).get(0));
    }

    private List<SurplusPage> pages(List<SurplusContract> all) {
        Map<Long, List<Installation>> installed =
                meters.installations(all.stream().map(contract -> contract.servicePoint().id()).toList());
        Map<SurplusContract, List<MeterDays>> days = new HashMap<>();
        all.forEach(contract -> own(contract).ifPresent(own ->
                days.put(contract, MeterDays.of(installed(contract, installed), own))));
        Map<Long, List<ReadingRow>> readings = meters.readings(
                installed.values().stream().flatMap(List::stream).map(Installation::meterId).distinct().toList());
        Map<MeterDays, Map<YearMonth, Energy>> curve =
                curves.months(days.values().stream().flatMap(List::stream).distinct().toList(), Flow.INJECTION);
        Map<String, List<Invoice>> published =
                invoices.published(current.visible(), all.stream().map(SurplusContract::number).toList());
        Map<Long, List<KittyPayout>> payouts = kitties.payouts(all.stream().map(SurplusContract::id).toList()).stream()
                .collect(Collectors.groupingBy(KittyPayout::contractId));
        return all.stream().map(contract -> {
            SortedMap<YearMonth, BigDecimal> fedIn =
                    new TreeMap<>(ofRegisters(contract, installed(contract, installed), readings));
            fedIn.putAll(ofCurves(days.getOrDefault(contract, List.of()), curve));
            return new SurplusPage(contract, months(fedIn), Kitty.of(contract.id(),
                    published.getOrDefault(contract.number(), List.of()), payouts.getOrDefault(contract.id(), List.of())));
        }).toList();
    }

    private static List<Installation> installed(SurplusContract contract, Map<Long, List<Installation>> installed) {
        return installed.getOrDefault(contract.servicePoint().id(), List.of());
    }

    private Optional<DateRange> own(SurplusContract contract) {
        return contract.suppliedBefore(LocalDate.now(clock).plusDays(1));
    }

    /** What was fed in before or after the contract is another household's. */
    private Map<YearMonth, BigDecimal> ofRegisters(
            SurplusContract contract, List<Installation> installed, Map<Long, List<ReadingRow>> readings) {
        Map<Long, List<ReadingRow>> ownReadings = new HashMap<>();
        own(contract).ifPresent(own -> installed.forEach(meter -> ownReadings.put(meter.meterId(),
                readings.getOrDefault(meter.meterId(), List.of()).stream()
                        .filter(row -> own.contains(row.day()) || row.day().equals(own.end())).toList())));
        return kilowattHours(RegisterMonths.of(Flow.INJECTION, installed, ownReadings));
    }

    /** Where there is a load curve it tells more than the register. */
    private static Map<YearMonth, BigDecimal> ofCurves(
            List<MeterDays> days, Map<MeterDays, Map<YearMonth, Energy>> curve) {
        return kilowattHours(days.stream().flatMap(meter -> curve.getOrDefault(meter, Map.of()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Energy::plus)));
    }

    private static Map<YearMonth, BigDecimal> kilowattHours(Map<YearMonth, Energy> months) {
        return months.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, month -> month.getValue().kilowattHours()));
    }

    private static List<SurplusPage.Month> months(SortedMap<YearMonth, BigDecimal> fedIn) {
        List<SurplusPage.Month> months = new ArrayList<>();
        if (!fedIn.isEmpty()) {
            for (YearMonth month = fedIn.firstKey(); !month.isAfter(fedIn.lastKey()); month = month.plusMonths(1)) {
                months.add(new SurplusPage.Month(month, fedIn.get(month), fedIn.get(month.minusYears(1))));
            }
        }
        return months;
    }
}
