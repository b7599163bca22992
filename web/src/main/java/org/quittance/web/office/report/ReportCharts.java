package org.quittance.web.office.report;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.quittance.contract.ServiceKind;
import org.quittance.payment.arrears.AgeTotal;
import org.quittance.web.component.BarChart;
import org.quittance.operator.BrandColor;

/**
 * The figures as bars of Chart.js.
 *
 * @param brand the readable colour of the operator; what stands beside it is paler
 * @param words a text of the bundle by its key
 */
record ReportCharts(BrandColor brand, UnaryOperator<String> words, Locale locale) {

    private static final String EURO = "€";
    private static final int PALER = 35;

    String ageing(List<AgeTotal> bands) {
        return new BarChart(EURO, bands.stream().map(band -> words.apply("AgeBand_" + band.band())).toList(),
                List.of(bars("office_report_owed", "owed", 0, bands.stream().map(band -> band.amount().euros()).toList()))).json();
    }

    String trade(List<ReportMonth> months) {
        return chart(EURO, months, List.of(
                bars("office_report_invoiced", "invoiced", 0, values(months, month -> month.invoiced().euros())),
                bars("office_report_collected", "collected", 2, values(months, month -> month.collected().euros()))));
    }

    String returns(List<ReportMonth> months) {
        return chart(EURO, months, List.of(bars("office_report_returned_amount", "returned", 0,
                values(months, month -> month.returnedAmount().euros()))));
    }

    /** Services of one unit: what is drawn stands on each other, what is bought beside it. */
    String consumption(List<ReportMonth> months, List<ServiceKind> services, String unit) {
        List<BarChart.Series> series = new ArrayList<>();
        services.forEach(service -> series.add(bars("ServiceKind_" + service,
                service == ServiceKind.SURPLUS ? "bought" : "used", series.size(),
                values(months, month -> month.consumed(service)))));
        return chart(unit, months, series);
    }

    private String chart(String unit, List<ReportMonth> months, List<BarChart.Series> series) {
        DateTimeFormatter label = DateTimeFormatter.ofPattern("LLL\u00a0yy", locale);
        return new BarChart(unit, months.stream().map(month -> label.format(month.month())).toList(), series).json();
    }

    private BarChart.Series bars(String key, String stack, int paler, List<BigDecimal> values) {
        return new BarChart.Series(words.apply(key), stack, BarChart.Look.BARS, brand.mixedWith(BrandColor.WHITE, PALER * paler), brand, values);
    }

    private static List<BigDecimal> values(List<ReportMonth> months, Function<ReportMonth, BigDecimal> value) {
        return months.stream().map(value).toList();
    }
}
