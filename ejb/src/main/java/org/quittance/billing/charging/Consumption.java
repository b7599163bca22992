package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.TimeClass;
import org.quittance.time.DateRange;

/** Where the quantities of a contract come from; they are in kWh or m3 with three decimals. */
public sealed interface Consumption permits LoadCurve, IndexReadings {

    /**
     * What was consumed during the period, class by class in the order of the option, with its proof: one row per class
     * and meter.
     *
     * @throws NotBillableException if a part of it is not known for certain
     */
    List<ProposedQuantity> metered(DateRange period);

    /**
     * What was consumed in a part of the period that {@link #metered} has found complete; half up.
     *
     * @param part whole days
     */
    BigDecimal quantity(TimeClass timeClass, DateRange part);

    /**
     * Shares a class's quantity out to parts of its period by what was consumed in each, none beyond what is left; the
     * last takes the remainder.
     */
    default List<BigDecimal> split(TimeClass timeClass, BigDecimal quantity, List<DateRange> parts) {
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal rest = quantity;
        for (DateRange part : parts.subList(0, parts.size() - 1)) {
            BigDecimal share = quantity(timeClass, part);
            share = quantity.signum() < 0 ? share.max(rest) : share.min(rest);
            shares.add(share);
            rest = rest.subtract(share);
        }
        shares.add(rest);
        return shares;
    }
}
