package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.contract.Contracts;
import org.quittance.contract.TimeClass;
import org.quittance.contract.WaterContract;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.Meters;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.RegisterHistories;
import org.quittance.metering.consumption.RegisterHistory;
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.time.DateRange;

/** Water that the signed-in customer's contracts used; three queries, whatever their number. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class WaterService {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private CurrentLogin current;

    /** Every contract of water, those in force first. */
    public List<WaterUse> uses() {
        return uses(contracts.of(current.visible(), WaterContract.class));
    }

    /** Empty if the customer has no such contract of water. */
    public Optional<WaterUse> use(String contract) {
        return contracts.of(current.visible(), contract, WaterContract.class).map(found -> uses(List.of(found)).get(0));
    }

    private List<WaterUse> uses(Collection<WaterContract> all) {
        Map<Long, List<Installation>> installed =
                meters.installations(all.stream().map(contract -> contract.servicePoint().id()).toList());
        Map<Long, List<ReadingRow>> readings = meters.readings(
                installed.values().stream().flatMap(List::stream).map(Installation::meterId).toList());
        return all.stream().map(contract -> use(
                contract, installed.getOrDefault(contract.servicePoint().id(), List.of()), readings)).toList();
    }

    /** What was used at the connection before or after the contract belongs to another household. */
    private static WaterUse use(
            WaterContract contract, List<Installation> installed, Map<Long, List<ReadingRow>> readings) {
        DateRange own = MeteredPoint.time(contract);
        List<Installation> meters = installed.stream()
                .filter(meter -> meter.days().intersection(own).isPresent()).toList();
        Map<Long, List<ReadingRow>> ownReadings = meters.stream().collect(Collectors.toMap(
                Installation::meterId, meter -> readings.getOrDefault(meter.meterId(), List.of()).stream()
                        .filter(reading -> MeteredPoint.owns(contract, reading.day()) && meter.hasIndexOn(reading.day()))
                        .toList()));
        RegisterHistory history = RegisterHistories.of(Flow.WATER, meters, ownReadings).get(TimeClass.BASE);
        List<WaterUse.Shown> latestFirst = meters.stream().flatMap(meter -> ownReadings.get(meter.meterId()).stream()
                .map(row -> new WaterUse.Shown(meter.serial(), new IndexReading(row.day(), row.index(), row.origin()))))
                .sorted(Comparator.comparing((WaterUse.Shown shown) -> shown.reading().day()).reversed()).toList();
        return new WaterUse(contract, meters.isEmpty() ? null : meters.get(meters.size() - 1).serial(),
                history == null ? List.of() : WaterInterval.of(history), latestFirst);
    }
}
