package org.quittance.billing.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.billing.charging.BatteryLedger;
import org.quittance.contract.Contract;
import org.quittance.contract.StorageContract;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.MeterDays;
import org.quittance.metering.Meters;
import org.quittance.tariff.Offer;

/** The virtual batteries of several contracts from their first day on: three queries that add up in the database. */
public final class BatteryFacts {

    private final Map<Long, List<MeterDays>> meters;
    private final Map<MeterDays, Map<YearMonth, Energy>> injected;
    private final Map<MeterDays, Map<YearMonth, Energy>> drawn;

    /**
     * What a meter told before or after the contract belongs to another household.
     *
     * @param end the first day that does not count any more
     */
    public BatteryFacts(Meters meters, LoadCurves curves, Collection<StorageContract> contracts, LocalDate end) {
        Map<Long, List<Installation>> installations =
                meters.installations(contracts.stream().map(c -> c.servicePoint().id()).toList());
        this.meters = contracts.stream().collect(Collectors.toMap(Contract::id, contract -> contract.suppliedBefore(end)
                .map(days -> MeterDays.of(installations.getOrDefault(contract.servicePoint().id(), List.of()), days))
                .orElse(List.of())));
        List<MeterDays> asked = this.meters.values().stream().flatMap(List::stream).toList();
        injected = curves.months(asked, Flow.INJECTION);
        drawn = curves.months(asked, Flow.CONSUMPTION);
    }

    public BatteryLedger ledger(StorageContract contract, Offer offer) {
        Map<YearMonth, BatteryLedger.Flows> flows = new TreeMap<>();
        Map<YearMonth, Energy> in = months(contract, injected);
        Map<YearMonth, Energy> out = months(contract, drawn);
        in.keySet().forEach(month -> out.putIfAbsent(month, Energy.ZERO));
        out.forEach((month, energy) -> flows.put(month, new BatteryLedger.Flows(
                in.getOrDefault(month, Energy.ZERO).kilowattHours(), energy.kilowattHours())));
        return BatteryLedger.of(new BatteryLedger.Limits(offer.capacityKwh(), offer.expiryMonths()), flows);
    }

    private Map<YearMonth, Energy> months(StorageContract contract, Map<MeterDays, Map<YearMonth, Energy>> perMeter) {
        Map<YearMonth, Energy> months = new HashMap<>();
        meters.getOrDefault(contract.id(), List.of()).forEach(meter -> perMeter.getOrDefault(meter, Map.of())
                .forEach((month, energy) -> months.merge(month, energy, Energy::plus)));
        return months;
    }
}
