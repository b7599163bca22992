package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.util.Map;

/** The scale of a low-use discount. */
public final class LowUse {

    private LowUse() {
    }

    /** The percentage of the highest step that the exits of a month reach; none below the first step. */
    public static BigDecimal percent(Map<Integer, BigDecimal> scale, int exits) {
        return scale.entrySet().stream()
                .filter(step -> step.getKey() <= exits)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue).orElse(BigDecimal.ZERO);
    }
}
