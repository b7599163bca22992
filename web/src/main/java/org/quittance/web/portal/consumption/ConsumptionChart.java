package org.quittance.web.portal.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.web.component.BarChart;
import org.quittance.operator.BrandColor;

/**
 * Consumption as a chart of Chart.js: stacked bars, one colour per class of time, beside the year before. Where nothing
 * is known there is a gap, not a zero.
 *
 * @param brand the readable colour of the operator
 * @param earlierLabel what the year before is called
 * @param estimatedLabel what is estimated is called; it is hatched, all classes together
 * @param earlierAsLine where bars would get too narrow
 */
public record ConsumptionChart(
        BrandColor brand, Function<TimeClass, String> classLabel, String earlierLabel, String estimatedLabel,
        boolean earlierAsLine) {

    /** What was a year before, in every chart. */
    public static final BrandColor EARLIER = BrandColor.of("#77858f");
    public static final BrandColor EARLIER_FILL = EARLIER.mixedWith(BrandColor.WHITE, 65);
    private static final String UNIT = "kWh";
    private static final int PALEST_PERCENT = 78;

    /** @param labels one per row */
    public String json(List<String> labels, List<ConsumptionRow> rows, List<TimeClass> classes) {
        List<BarChart.Series> series = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.yearEarlier() != null)) {
            series.add(earlier(rows));
        }
        for (int i = 0; i < classes.size(); i++) {
            TimeClass timeClass = classes.get(i);
            series.add(new BarChart.Series(classLabel.apply(timeClass), "now", BarChart.Look.BARS,
                    shade(i, classes.size()), brand, rows.stream()
                            .map(row -> row.consumed() == null || row.consumed().estimated()
                                    ? null : row.consumed().kilowattHours(timeClass)).toList()));
        }
        if (rows.stream().anyMatch(ConsumptionChart::isEstimated)) {
            series.add(new BarChart.Series(estimatedLabel, "now", BarChart.Look.HATCHED_BARS, brand.pale(), brand,
                    rows.stream().map(row -> isEstimated(row) ? row.consumed().kilowattHours() : null).toList()));
        }
        return new BarChart(UNIT, labels, series).json();
    }

    private static boolean isEstimated(ConsumptionRow row) {
        return row.consumed() != null && row.consumed().estimated();
    }

    private BarChart.Series earlier(List<ConsumptionRow> rows) {
        BarChart.Look look = earlierAsLine ? BarChart.Look.STEPS : BarChart.Look.BARS;
        return new BarChart.Series(earlierLabel, "earlier", look, earlierAsLine ? EARLIER : EARLIER_FILL, EARLIER,
                rows.stream().map(row -> row.yearEarlier() == null ? null : row.yearEarlier().kilowattHours()).toList());
    }

    /** From the operator's colour to a pale shade of it, one step per class. */
    private BrandColor shade(int place, int classes) {
        return place == 0 ? brand : brand.mixedWith(BrandColor.WHITE,
                Math.min(PALEST_PERCENT, classes == 2 ? 52 : place * PALEST_PERCENT / (classes - 1)));
    }
}
