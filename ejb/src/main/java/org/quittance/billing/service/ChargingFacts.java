package org.quittance.billing.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.billing.LeakRelief;
import org.quittance.billing.charging.BatteryLedger;
import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.ElectricityCharging;
import org.quittance.billing.charging.ElectricityTerms;
import org.quittance.billing.charging.NoMandate;
import org.quittance.billing.charging.ParkingCharging;
import org.quittance.billing.charging.StorageCharging;
import org.quittance.billing.charging.SurplusCharging;
import org.quittance.billing.charging.WaterCharging;
import org.quittance.contract.Contract;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.StorageContract;
import org.quittance.contract.SurplusContract;
import org.quittance.metering.ParkingExit;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

/** Gives each contract the pricing rule of its kind, with its facts. */
final class ChargingFacts {

    private final TariffFacts tariffs;
    private final MeterFacts meters;
    private final BatteryFacts batteries;
    private final Map<Long, List<ParkingExit>> exits;
    private final Map<Long, List<LeakRelief>> reliefs;

    ChargingFacts(TariffFacts tariffs, MeterFacts meters, BatteryFacts batteries, Map<Long, List<ParkingExit>> exits,
            Map<Long, List<LeakRelief>> reliefs) {
        this.tariffs = tariffs;
        this.meters = meters;
        this.batteries = batteries;
        this.exits = exits;
        this.reliefs = reliefs;
    }

    Charging of(Contract contract, DateRange period) {
        return switch (contract.kind()) {
            case ELECTRICITY -> electricity((ElectricityContract) contract, period);
            case STORAGE -> storage((StorageContract) contract, period);
            case WATER -> new WaterCharging(tariffs.prices(contract), meters.water(contract), leaks(contract));
            case PARKING -> new ParkingCharging(tariffs.prices(contract),
                    perMonth(exits.getOrDefault(contract.id(), List.of())), billed(contract));
            case SURPLUS -> surplus((SurplusContract) contract, period);
        };
    }

    private Charging electricity(ElectricityContract contract, DateRange period) {
        return new ElectricityCharging(terms(contract), tariffs.prices(contract), meters.drawn(contract, period));
    }

    private Charging storage(StorageContract contract, DateRange period) {
        BatteryLedger ledger = batteries.ledger(contract, tariffs.offer(contract));
        return new StorageCharging(terms(contract), tariffs.prices(contract), meters.drawn(contract, period),
                meters.injected(contract, period),
                new StorageCharging.Battery(contract.panelKwc(), ledger));
    }

    private Charging surplus(SurplusContract contract, DateRange period) {
        return contract.isInvoicedByBuyer(period.end())
                ? new SurplusCharging(tariffs.prices(contract), meters.injected(contract, period)) : new NoMandate();
    }

    private List<WaterCharging.Leak> leaks(Contract contract) {
        return reliefs.getOrDefault(contract.id(), List.of()).stream()
                .map(relief -> new WaterCharging.Leak(relief.period(), relief.water(), relief.sewage())).toList();
    }

    /** From the first day that is not billed by an earlier system. */
    private static DateRange billed(Contract contract) {
        return new DateRange(contract.billedFrom(), contract.endDate() == null ? LocalDate.MAX : contract.endDate());
    }

    private static ElectricityTerms terms(ElectricityContract contract) {
        return new ElectricityTerms(contract.id(), contract.priceOption(), contract.networkOption(), contract.powersFrom());
    }

    private static Map<YearMonth, Integer> perMonth(Collection<ParkingExit> exits) {
        return exits.stream().collect(Collectors.toMap(
                exit -> YearMonth.from(exit.leftAt().atZone(OperatorClock.ZONE)), exit -> 1, Integer::sum));
    }
}
