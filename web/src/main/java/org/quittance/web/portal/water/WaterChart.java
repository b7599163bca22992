package org.quittance.web.portal.water;

import java.util.ArrayList;
import java.util.List;
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.web.component.BarChart;
import org.quittance.web.component.BrandColor;
import org.quittance.web.portal.consumption.ConsumptionChart;

/** Water between readings as bars, beside the year before where it is known. */
public record WaterChart(BrandColor brand, String now, String earlier) {

    static final String UNIT = "m³";

    /** @param labels one per interval */
    public String json(List<String> labels, List<WaterInterval> intervals) {
        List<BarChart.Series> series = new ArrayList<>();
        if (intervals.stream().anyMatch(interval -> interval.yearEarlier() != null)) {
            series.add(new BarChart.Series(earlier, "earlier", BarChart.Look.BARS, ConsumptionChart.EARLIER_FILL,
                    ConsumptionChart.EARLIER, intervals.stream().map(WaterInterval::yearEarlier).toList()));
        }
        series.add(new BarChart.Series(
                now, "now", BarChart.Look.BARS, brand, brand, intervals.stream().map(WaterInterval::volume).toList()));
        return new BarChart(UNIT, labels, series).json();
    }
}
