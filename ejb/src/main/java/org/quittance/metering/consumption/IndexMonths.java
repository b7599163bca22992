package org.quittance.metering.consumption;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;

/** Months that the registers counted whole, for where the load curve says nothing or not everything. */
public final class IndexMonths {

    private IndexMonths() {}

    /** @param estimated the months counted between readings of which one is an estimate */
    public static List<ConsumptionRow> fill(List<ConsumptionRow> months,
            Map<YearMonth, Map<TimeClass, Energy>> counted, Set<YearMonth> estimated) {
        return months.stream().map(row -> {
            YearMonth month = YearMonth.from(row.day());
            return new ConsumptionRow(row.day(), null, null, better(row.consumed(), month, counted, estimated),
                    better(row.yearEarlier(), month.minusYears(1), counted, estimated));
        }).toList();
    }

    private static Consumed better(Consumed ofCurve, YearMonth month, Map<YearMonth, Map<TimeClass, Energy>> counted,
            Set<YearMonth> estimated) {
        return ofCurve != null || !counted.containsKey(month) ? ofCurve
                : new Consumed(counted.get(month), 0, estimated.contains(month));
    }
}
