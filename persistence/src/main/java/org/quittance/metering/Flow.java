package org.quittance.metering;

import java.util.Set;
import org.quittance.contract.ServiceKind;

/** What goes through a meter. */
public enum Flow {
    /** Electricity drawn from the network (CONS), kWh. */ CONSUMPTION,
    /** Electricity fed into the network (PROD), kWh. */ INJECTION,
    /** Water, m3. */ WATER;

    /** What is metered for a kind of service. */
    public static Set<Flow> of(ServiceKind kind) {
        return switch (kind) {
            case ELECTRICITY -> Set.of(CONSUMPTION);
            case STORAGE -> Set.of(CONSUMPTION, INJECTION);
            case WATER -> Set.of(WATER);
            case SURPLUS -> Set.of(INJECTION);
            case PARKING -> Set.of();
        };
    }
}
