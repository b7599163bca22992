package org.quittance.billing.invoicing;

import java.util.List;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.charging.Charged;
import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.Due;
import org.quittance.time.DateRange;

/**
 * Days of a contract that were billed before and are looked at again.
 *
 * @param charging      the pricing rule with what is known of these days today
 * @param lines         what stands of them
 * @param onlyIfMeasured whether to wait as long as a part of them is still estimated
 */
public record BilledDays(Charging charging, Due due, List<InvoiceLine> lines, boolean onlyIfMeasured) {

    public BilledDays {
        lines = List.copyOf(lines);
    }

    /** Nothing is left of these days: their lines are only taken back. */
    public static BilledDays takenBack(DateRange period, List<InvoiceLine> lines) {
        return new BilledDays(none -> new Charged(List.of(), List.of()), Due.inArrears(period), lines, false);
    }

    DateRange period() {
        return due.arrears().isEmpty() ? due.advance() : due.arrears();
    }
}
