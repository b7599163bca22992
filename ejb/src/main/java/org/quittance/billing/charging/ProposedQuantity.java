package org.quittance.billing.charging;

import java.math.BigDecimal;
import org.quittance.billing.QuantitySource;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.time.DateRange;

/**
 * What was consumed in one time class over the whole period of an invoice, and how it is known: the proof below its
 * energy lines.
 *
 * @param opening       the reading at the start of the period, null with a load curve
 * @param closing       the reading at its end, null with a load curve
 * @param kilowattHours three decimals
 */
public record ProposedQuantity(TimeClass timeClass, DateRange period, IndexReading opening, IndexReading closing,
        BigDecimal kilowattHours, QuantitySource source) {

    static ProposedQuantity ofLoadCurve(TimeClass timeClass, DateRange period, Energy energy) {
        return new ProposedQuantity(timeClass, period, null, null, energy.kilowattHours(), QuantitySource.LOAD_CURVE);
    }
}
