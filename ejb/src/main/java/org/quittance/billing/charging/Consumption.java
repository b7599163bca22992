package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.time.DateRange;

/** Where the quantities of a contract come from; they are in kWh with three decimals. */
public sealed interface Consumption permits LoadCurve, IndexReadings {

    /** Decimals of a quantity: watt-hours. */
    int SCALE = 3;

    /**
     * What was consumed during the period in each class of the option, in the option's order, with its proof.
     *
     * @throws NotBillableException if a part of it is not known for certain
     */
    List<ProposedQuantity> metered(PriceOption option, DateRange period);

    /**
     * What was consumed in a part of the period that {@link #metered} has found complete; half up.
     *
     * @param part whole days
     */
    BigDecimal kilowattHours(TimeClass timeClass, DateRange part);

    /** Shares a quantity out to the parts of its period, none below zero; the last takes the remainder. */
    default List<BigDecimal> split(ProposedQuantity quantity, List<DateRange> parts) {
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal rest = quantity.kilowattHours();
        for (DateRange part : parts.subList(0, parts.size() - 1)) {
            BigDecimal share = kilowattHours(quantity.timeClass(), part).min(rest);
            shares.add(share);
            rest = rest.subtract(share);
        }
        shares.add(rest);
        return shares;
    }
}
