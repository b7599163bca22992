package org.quittance.web.portal.water;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.web.component.BarChart;
import org.quittance.operator.BrandColor;
import org.quittance.web.portal.consumption.ConsumptionChart;

/** Water between readings as bars, hatched where a reading is an estimate, beside the year before where it is known. */
public record WaterChart(BrandColor brand, String now, String estimated, String earlier) {

    static final String UNIT = "m³";

    /** @param labels one per interval */
    public String json(List<String> labels, List<WaterInterval> intervals) {
        List<BarChart.Series> series = new ArrayList<>();
        if (intervals.stream().anyMatch(interval -> interval.yearEarlier() != null)) {
            series.add(new BarChart.Series(earlier, "earlier", BarChart.Look.BARS, ConsumptionChart.EARLIER_FILL,
                    ConsumptionChart.EARLIER, intervals.stream().map(WaterInterval::yearEarlier).toList()));
        }
        series.add(new BarChart.Series(now, "now", BarChart.Look.BARS, brand, brand, volumes(intervals, false)));
        if (intervals.stream().anyMatch(WaterInterval::estimated)) {
            series.add(new BarChart.Series(estimated, "now", BarChart.Look.HATCHED_BARS, brand.pale(), brand,
                    volumes(intervals, true)));
        }
        return new BarChart(UNIT, labels, series).json();
    }

    /** Null where it is of the other kind. */
    private static List<BigDecimal> volumes(List<WaterInterval> intervals, boolean estimated) {
        List<BigDecimal> volumes = new ArrayList<>();
        intervals.forEach(interval -> volumes.add(interval.estimated() == estimated ? interval.volume() : null));
        return volumes;
    }
}
