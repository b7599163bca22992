package org.quittance.metering.job;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quittance.metering.Installation;
import org.quittance.metering.Meters;

/** The meters at the delivery points of a file: one query for those of a block that were not met before. */
final class KnownMeters {

    private static final int MOST = 50_000;

    private final Meters meters;
    private final Map<String, List<Installation>> known = new HashMap<>();

    KnownMeters(Meters meters) {
        this.meters = meters;
    }

    void learn(Collection<String> deliveryPoints) {
        if (known.size() > MOST) {
            known.clear();
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
