package org.quittance.web.portal.storage;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.quittance.billing.charging.BatteryMonth;
import org.quittance.web.component.BarChart;
import org.quittance.operator.BrandColor;
import org.quittance.web.portal.consumption.ConsumptionChart;

/** What went into the battery and out of it, as bars, and what was left as a line. */
public record BatteryChart(BrandColor brand, UnaryOperator<String> text, Locale locale) {

    private static final int PALE_PERCENT = 60;

    public String json(List<BatteryMonth> months) {
        DateTimeFormatter label = DateTimeFormatter.ofPattern("LLL\u00a0yy", locale);
        return new BarChart("kWh", months.stream().map(month -> label.format(month.month())).toList(), List.of(
                line("portal_storage_closing", months, BatteryMonth::closing),
                bars("portal_storage_injected", brand, months, BatteryMonth::injected),
                bars("portal_storage_restored", brand.mixedWith(BrandColor.WHITE, PALE_PERCENT), months,
                        BatteryMonth::restored))).json();
    }

    private BarChart.Series bars(
            String key, BrandColor fill, List<BatteryMonth> months, Function<BatteryMonth, BigDecimal> value) {
        return new BarChart.Series(
                text.apply(key), key, BarChart.Look.BARS, fill, brand, months.stream().map(value).toList());
    }

    private BarChart.Series line(String key, List<BatteryMonth> months, Function<BatteryMonth, BigDecimal> value) {
        return new BarChart.Series(text.apply(key), key, BarChart.Look.LINE, ConsumptionChart.EARLIER,
                ConsumptionChart.EARLIER, months.stream().map(value).toList());
    }
}
