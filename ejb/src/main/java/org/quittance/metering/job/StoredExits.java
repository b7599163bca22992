package org.quittance.metering.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.contract.BadgeHolder;
import org.quittance.contract.ParkingBadges;
import org.quittance.metering.MeterFile;
import org.quittance.metering.ParkingExit;
import org.quittance.metering.ParkingExits;
import org.quittance.metering.importing.BadLine;
import org.quittance.metering.importing.BarrierExit;
import org.quittance.metering.importing.ImportBlock;
import org.quittance.metering.importing.LineFault;

/** Gives the exits of a block to the contracts that held the badges on their days. */
@Dependent
class StoredExits implements BlockStore {

    @Inject
    private ParkingBadges badges;
    @Inject
    private ParkingExits exits;

    @Override
    public Outcome store(MeterFile file, ImportBlock block) {
        List<BarrierExit> entries = block.entries(BarrierExit.class);
        Map<String, List<BadgeHolder>> holders =
                badges.holders(entries.stream().map(BarrierExit::badge).distinct().toList());
        List<BadLine> refused = new ArrayList<>();
        List<ParkingExit> found = new ArrayList<>();
        for (BarrierExit entry : entries) {
            Optional<Long> contract = holder(holders.getOrDefault(entry.badge(), List.of()), entry.day());
            if (contract.isPresent()) {
                found.add(new ParkingExit(
                        contract.get(), entry.badge(), entry.carPark(), entry.leftAt(), file.id()));
            } else {
                refused.add(entry.refused(LineFault.BADGE_UNKNOWN));
            }
        }
        long fresh = exits.write(found);
        return new Outcome(fresh, found.size() - fresh, 0, fresh, 0, refused);
    }

    private static Optional<Long> holder(List<BadgeHolder> holders, LocalDate day) {
        return holders.stream().filter(holder -> holder.holdsOn(day)).map(BadgeHolder::contractId).findFirst();
    }
}
