package org.quittance.web.portal.consumption;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.Consumed;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.web.component.BrandColor;

/**
 * Consumption as a chart of Chart.js: stacked bars, one colour per class of time, beside the year before. Where nothing
 * is known there is a gap, not a zero.
 *
 * @param brand the readable colour of the operator
 * @param earlierLabel what the year before is called
 * @param earlierAsLine where bars would get too narrow
 */
public record ConsumptionChart(
        BrandColor brand, Function<TimeClass, String> classLabel, String earlierLabel, boolean earlierAsLine) {

    private static final String UNIT = "kWh";
    private static final BrandColor EARLIER = BrandColor.of("#77858f");
    private static final BrandColor GRID = BrandColor.of("#e6ebee");
    private static final int[] WHITE_PERCENT = {0, 52, 75};

    /** @param labels one per row */
    public String json(List<String> labels, List<ConsumptionRow> rows, List<TimeClass> classes) {
        ObjectNode chart = object().put("type", "bar");
        ObjectNode data = chart.putObject("data");
        labels.forEach(data.putArray("labels")::add);
        ArrayNode datasets = data.putArray("datasets");
        if (rows.stream().anyMatch(row -> row.yearEarlier() != null)) {
            datasets.add(earlierAsLine ? earlierLine(rows) : earlierBars(rows));
        }
        for (int i = 0; i < classes.size(); i++) {
            TimeClass timeClass = classes.get(i);
            datasets.add(bars(classLabel.apply(timeClass), "now", brand.mixedWith(BrandColor.WHITE, WHITE_PERCENT[i]), brand,
                    rows, row -> row.consumed() == null ? null : row.consumed().kilowattHours(timeClass)));
        }
        chart.set("options", options());
        return chart.toString();
    }

    private ObjectNode earlierBars(List<ConsumptionRow> rows) {
        return bars(earlierLabel, "earlier", EARLIER.mixedWith(BrandColor.WHITE, 65), EARLIER, rows,
                row -> total(row.yearEarlier()));
    }

    private ObjectNode earlierLine(List<ConsumptionRow> rows) {
        return dataset(earlierLabel, "earlier", EARLIER, EARLIER, rows, row -> total(row.yearEarlier()))
                .put("type", "line").put("borderWidth", 2).put("pointRadius", 0).put("stepped", "middle");
    }

    private static ObjectNode bars(String label, String stack, BrandColor fill, BrandColor border,
            List<ConsumptionRow> rows, Function<ConsumptionRow, BigDecimal> value) {
        return dataset(label, stack, fill, border, rows, value)
                .put("borderWidth", 1).put("borderRadius", 2).put("maxBarThickness", 28)
                .put("categoryPercentage", 0.72).put("barPercentage", 0.94);
    }

    private static ObjectNode dataset(String label, String stack, BrandColor fill, BrandColor border,
            List<ConsumptionRow> rows, Function<ConsumptionRow, BigDecimal> value) {
        ObjectNode dataset = object().put("label", label + " (" + UNIT + ")").put("stack", stack)
                .put("backgroundColor", fill.hex()).put("borderColor", border.hex());
        ArrayNode data = dataset.putArray("data");
        rows.forEach(row -> data.add(value.apply(row)));
        return dataset;
    }

    private static BigDecimal total(Consumed consumed) {
        return consumed == null ? null : consumed.kilowattHours();
    }

    private static ObjectNode options() {
        ObjectNode options = object().put("animation", false).put("responsive", true).put("maintainAspectRatio", false);
        options.putObject("interaction").put("mode", "index").put("intersect", false);
        ObjectNode scales = options.putObject("scales");
        ObjectNode x = scales.putObject("x").put("stacked", true);
        x.putObject("grid").put("display", false);
        x.putObject("ticks").put("maxRotation", 0).put("autoSkipPadding", 8);
        ObjectNode y = scales.putObject("y").put("stacked", true).put("beginAtZero", true);
        y.putObject("title").put("display", true).put("text", UNIT);
        y.putObject("grid").put("color", GRID.hex());
        y.putObject("border").put("display", false);
        y.putObject("ticks").put("maxTicksLimit", 6);
        options.putObject("plugins").putObject("legend").put("position", "bottom").put("align", "start")
                .putObject("labels").put("boxWidth", 14).put("boxHeight", 14).put("padding", 16);
        return options;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
