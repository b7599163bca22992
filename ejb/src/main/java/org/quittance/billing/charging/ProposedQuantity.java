package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quittance.billing.MeteredQuantity.Counted;
import org.quittance.billing.MeteredQuantity.Quantity;
import org.quittance.billing.QuantitySource;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.RegisterHistory;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/**
 * What was counted over a period and how it is known: the proof below the lines.
 *
 * @param opening  the reading at the start of the period, null unless it is between two indexes
 * @param closing  the reading at its end, null unless it is between two indexes
 * @param quantity three decimals, half up
 */
public record ProposedQuantity(
        Counted counted, IndexReading opening, IndexReading closing, Quantity quantity, QuantitySource source) {

    /** Decimals of a quantity: watt-hours and litres. */
    static final int SCALE = 3;

    static ProposedQuantity ofLoadCurve(Measure measure, TimeClass timeClass, DateRange period, Energy energy) {
        return known(new Counted(measure, timeClass, period), energy.kilowattHours(), QuantitySource.LOAD_CURVE);
    }

    static ProposedQuantity known(Counted counted, BigDecimal total, QuantitySource source) {
        return new ProposedQuantity(counted, null, null, Quantity.known(total), source);
    }

    static ProposedQuantity between(Measure measure, TimeClass timeClass, RegisterHistory.Stretch stretch) {
        return new ProposedQuantity(new Counted(measure, timeClass, stretch.period()), stretch.from(), stretch.to(),
                new Quantity(rounded(stretch.usage().total()), rounded(stretch.usage().estimated()).abs()),
                QuantitySource.INDEX);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    public TimeClass timeClass() {
        return counted.timeClass();
    }

    public BigDecimal total() {
        return quantity.total();
    }
}
