package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.quittance.metering.Energy;

/**
 * A span of time beside the same one a year earlier. Only what is known on both sides is compared: rows with gaps are
 * left out, save the last one, whose counterpart ends on the same day.
 *
 * @param rows how many could be compared
 */
public record Comparison(int rows, Energy now, Energy earlier) {

    public static Comparison of(List<ConsumptionRow> rows) {
        List<ConsumptionRow> comparable = new ArrayList<>();
        for (ConsumptionRow row : rows) {
            boolean last = row == rows.get(rows.size() - 1);
            if (row.consumed() != null && row.yearEarlier() != null && row.yearEarlier().isComplete()
                    && (last || row.consumed().isComplete())) {
                comparable.add(row);
            }
        }
        return new Comparison(comparable.size(),
                comparable.stream().map(row -> row.consumed().total()).reduce(Energy.ZERO, Energy::plus),
                comparable.stream().map(row -> row.yearEarlier().total()).reduce(Energy.ZERO, Energy::plus));
    }

    public boolean isPossible() {
        return rows > 0 && earlier.compareTo(Energy.ZERO) > 0;
    }

    /** In whole percent, half up, negative when less was used; null when nothing can be compared. */
    public Integer percent() {
        if (!isPossible()) {
            return null;
        }
        return BigDecimal.valueOf(now.minus(earlier).wattMinutes()).movePointRight(2)
                .divide(BigDecimal.valueOf(earlier.wattMinutes()), 0, RoundingMode.HALF_UP).intValueExact();
    }
}
