package org.quittance.metering.importing;

import java.util.Set;

/** Lengths of the steps of a load curve that meters deliver. */
final class Steps {

    static final int LONGEST = 60;
    private static final Set<Integer> MINUTES = Set.of(5, 10, 15, 20, 30, LONGEST);

    private Steps() {}

    static boolean has(long minutes) {
        return minutes <= LONGEST && MINUTES.contains((int) minutes);
    }
}
