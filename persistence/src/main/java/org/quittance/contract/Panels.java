package org.quittance.contract;

import java.math.BigDecimal;

/** The peak power of solar panels. */
final class Panels {

    private Panels() {
    }

    static BigDecimal checked(BigDecimal kwc) {
        if (kwc.signum() <= 0 || kwc.scale() > 3) {
            throw new IllegalArgumentException("panels of " + kwc + " kWc");
        }
        return kwc;
    }
}
