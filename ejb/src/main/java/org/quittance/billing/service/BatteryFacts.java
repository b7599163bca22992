package org.quittance.billing.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.billing.charging.BatteryLedger;
import org.quittance.contract.StorageContract;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.tariff.Offer;

/** The virtual batteries of several contracts from their first day on: three queries that add up in the database. */
public final class BatteryFacts {

    private final Map<Long, List<Installation>> installations;
    private final Map<Long, Map<YearMonth, Energy>> injected;
    private final Map<Long, Map<YearMonth, Energy>> drawn;

    /** @param end the first day that does not count any more */
    public BatteryFacts(Meters meters, LoadCurves curves, Collection<StorageContract> contracts, LocalDate end) {
        installations = meters.installations(contracts.stream().map(c -> c.servicePoint().id()).toList());
        Map<Long, LocalDate> since = new HashMap<>();
        contracts.forEach(contract -> installations.getOrDefault(contract.servicePoint().id(), List.of())
                .forEach(meter -> since.put(meter.meterId(), contract.startDate())));
        injected = curves.months(since, Flow.INJECTION, end);
        drawn = curves.months(since, Flow.CONSUMPTION, end);
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

    private Map<YearMonth, Energy> months(StorageContract contract, Map<Long, Map<YearMonth, Energy>> perMeter) {
        Map<YearMonth, Energy> months = new HashMap<>();
        installations.getOrDefault(contract.servicePoint().id(), List.of()).forEach(installation ->
                perMeter.getOrDefault(installation.meterId(), Map.of())
                        .forEach((month, energy) -> months.merge(month, energy, Energy::plus)));
        return months;
    }
}
