package org.quittance.metering.consumption;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;

/** Months that the registers counted whole, for where the load curve says nothing or not everything. */
public final class IndexMonths {

    private IndexMonths() {}

    public static List<ConsumptionRow> fill(
            List<ConsumptionRow> months, Map<YearMonth, Map<TimeClass, Energy>> counted) {
        return months.stream().map(row -> {
            YearMonth month = YearMonth.from(row.day());
            return new ConsumptionRow(row.day(), null, null, better(row.consumed(), counted.get(month)),
                    better(row.yearEarlier(), counted.get(month.minusYears(1))));
        }).toList();
    }

    private static Consumed better(Consumed ofCurve, Map<TimeClass, Energy> counted) {
        return counted == null || ofCurve != null ? ofCurve : new Consumed(counted, 0);
    }
}
