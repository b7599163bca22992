package org.quittance.contract;

import java.util.Set;

/**
 * What somebody has contracts of, also ended ones: pages show nothing else.
 *
 * @param lowUse whether one of parking gives a discount for few exits
 */
public record Holdings(Set<ServiceKind> kinds, boolean lowUse) {

    public Holdings {
        kinds = Set.copyOf(kinds);
    }

    public boolean has(ServiceKind kind) {
        return kinds.contains(kind);
    }

    /** Whether energy drawn from the network is sold, with a virtual battery or without. */
    public boolean isSuppliedWithElectricity() {
        return kinds.stream().anyMatch(ServiceKind::suppliesElectricity);
    }

    /** Whether anything is sold to them, so that something can be owed. */
    public boolean isBuying() {
        return kinds.stream().anyMatch(kind -> kind != ServiceKind.SURPLUS);
    }
}
