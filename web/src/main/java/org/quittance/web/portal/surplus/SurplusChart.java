package org.quittance.web.portal.surplus;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quittance.payment.service.surplus.SurplusPage;
import org.quittance.web.component.BarChart;
import org.quittance.operator.BrandColor;
import org.quittance.web.portal.consumption.ConsumptionChart;

/** Energy fed in as bars, beside the year before where it is known. */
public record SurplusChart(BrandColor brand, String now, String earlier, Locale locale) {

    public String json(List<SurplusPage.Month> months) {
        DateTimeFormatter label = DateTimeFormatter.ofPattern("LLL\u00a0yy", locale);
        List<BarChart.Series> series = new ArrayList<>();
        if (months.stream().anyMatch(month -> month.yearEarlier() != null)) {
            series.add(new BarChart.Series(earlier, "earlier", BarChart.Look.BARS, ConsumptionChart.EARLIER_FILL,
                    ConsumptionChart.EARLIER, months.stream().map(SurplusPage.Month::yearEarlier).toList()));
        }
        series.add(new BarChart.Series(
                now, "now", BarChart.Look.BARS, brand, brand, months.stream().map(SurplusPage.Month::injected).toList()));
        return new BarChart("kWh", months.stream().map(month -> label.format(month.month())).toList(), series).json();
    }
}
