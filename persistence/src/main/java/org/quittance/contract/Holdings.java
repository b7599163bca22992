package org.quittance.contract;

import java.util.Set;

/**
 * What somebody has contracts of, also ended ones: pages show nothing else.
 *
 * @param going  the kinds of those without an end, which can still be changed or ended
 * @param lowUse whether one of parking gives a discount for few exits
 */
public record Holdings(Set<ServiceKind> kinds, Set<ServiceKind> going, boolean lowUse) {

    public Holdings {
        kinds = Set.copyOf(kinds);
        going = Set.copyOf(going);
    }

    public boolean has(ServiceKind kind) {
        return kinds.contains(kind);
    }

    /** Whether energy drawn from the network is sold, with a virtual battery or without. */
    public boolean isSuppliedWithElectricity() {
        return kinds.stream().anyMatch(ServiceKind::suppliesElectricity);
    }

    /** Whether it is, by a contract that goes on. */
    public boolean isGoingOnWithElectricity() {
        return going.stream().anyMatch(ServiceKind::suppliesElectricity);
    }

    /** Whether anything is sold to them, so that something can be owed. */
    public boolean isBuying() {
        return kinds.stream().anyMatch(kind -> kind != ServiceKind.SURPLUS);
    }
}
