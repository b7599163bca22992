package org.quittance.metering.job;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quittance.metering.Installation;
import org.quittance.metering.Meters;
import org.quittance.metering.RegisterRow;
import org.quittance.metering.importing.CountedThing;
import org.quittance.metering.importing.MeterIndexes;

/** The meters at the delivery points of a file: one query for those of a block that were not met before. */
final class KnownMeters {

    private static final int MOST = 50_000;

    private final Meters meters;
    private final Map<String, List<Installation>> known = new HashMap<>();
    private final Map<Long, List<RegisterRow>> registers = new HashMap<>();

    KnownMeters(Meters meters) {
        this.meters = meters;
    }

    void learn(Collection<String> deliveryPoints) {
        if (known.size() > MOST) {
            known.clear();
            registers.clear();
        }
        Set<String> unknown = new TreeSet<>(deliveryPoints);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            Map<String, List<Installation>> found = meters.installationsAt(unknown);
            unknown.forEach(point -> known.put(point, found.getOrDefault(point, List.of())));
        }
    }

    boolean isKnown(String deliveryPoint) {
        return !known.get(deliveryPoint).isEmpty();
    }

    /** The meter that showed the indexes, null if there was none; on the day of a swap the new one, unless named. */
    Installation showing(MeterIndexes indexes) {
        Installation found = null;
        for (Installation meter : known.get(indexes.point())) {
            boolean meant = indexes.meter().isEmpty() || meter.serial().equalsIgnoreCase(indexes.meter());
            if (meant && meter.hasIndexOn(indexes.day()) && (found == null || meter.isInServiceOn(indexes.readOn()))) {
                found = meter;
            }
        }
        return found;
    }

    void learnRegisters(Collection<Long> meterIds) {
        Set<Long> unknown = new TreeSet<>(meterIds);
        unknown.removeAll(registers.keySet());
        if (!unknown.isEmpty()) {
            Map<Long, List<RegisterRow>> found = meters.registers(unknown).stream()
                    .collect(Collectors.groupingBy(RegisterRow::meterId));
            unknown.forEach(meter -> registers.put(meter, found.getOrDefault(meter, List.of())));
        }
    }

    Optional<RegisterRow> register(long meter, CountedThing thing) {
        return registers.get(meter).stream()
                .filter(register -> register.flow() == thing.flow() && register.timeClass() == thing.timeClass())
                .findFirst();
    }

    /** Null if the point had none in service on that day. */
    Long meter(String deliveryPoint, LocalDate day) {
        for (Installation installation : known.get(deliveryPoint)) {
            if (installation.isInServiceOn(day)) {
                return installation.meterId();
            }
        }
        return null;
    }
}
