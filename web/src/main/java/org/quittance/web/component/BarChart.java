package org.quittance.web.component;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.quittance.operator.BrandColor;

/**
 * Figures of one unit as a chart of Chart.js: stacked bars and lines. Where nothing is known there is a gap, not a zero.
 *
 * @param unit   on the axis and beside each name
 * @param labels one per value; a line break puts the rest below
 */
public record BarChart(String unit, List<String> labels, List<Series> series) {

    private static final BrandColor GRID = BrandColor.of("#e6ebee");

    /** How a series is drawn. */
    public enum Look {
        BARS, /** Bars of what is not certain. */ HATCHED_BARS, /** Of one value to the next. */ LINE, /** Level from one value to the next. */ STEPS
    }

    /** @param stack bars of the same one stand on each other */
    public record Series(String label, String stack, Look look, BrandColor fill, BrandColor border, List<BigDecimal> values) {
    }

    public String json() {
        ObjectNode chart = object().put("type", "bar");
        ObjectNode data = chart.putObject("data");
        ArrayNode names = data.putArray("labels");
        labels.forEach(label -> name(names, label));
        ArrayNode datasets = data.putArray("datasets");
        series.forEach(one -> datasets.add(dataset(one)));
        chart.set("options", options());
        return chart.toString();
    }

    /** A period stands on two lines, its first day and its last, or a telephone has room for one of them only. */
    private static void name(ArrayNode names, String label) {
        int dash = label.indexOf(" – ");
        if (dash < 0) {
            names.add(label);
        } else {
            names.addArray().add(label.substring(0, dash + 2)).add(label.substring(dash + 3));
        }
    }

    private ObjectNode dataset(Series series) {
        ObjectNode dataset = object().put("label", series.label() + " (" + unit + ")").put("stack", series.stack())
                .put("backgroundColor", series.fill().hex()).put("borderColor", series.border().hex());
        ArrayNode values = dataset.putArray("data");
        series.values().forEach(values::add);
        return switch (series.look()) {
            case BARS -> bars(dataset);
            case HATCHED_BARS -> bars(dataset).put("hatched", true);
            case LINE -> dataset.put("type", "line").put("borderWidth", 2).put("pointRadius", 2);
            case STEPS -> dataset.put("type", "line").put("borderWidth", 2).put("pointRadius", 0).put("stepped", "middle");
        };
    }

    private static ObjectNode bars(ObjectNode dataset) {
        return dataset.put("borderWidth", 1).put("borderRadius", 2).put("maxBarThickness", 28)
                .put("categoryPercentage", 0.72).put("barPercentage", 0.94);
    }

    private ObjectNode options() {
        ObjectNode options = object().put("animation", false).put("responsive", true).put("maintainAspectRatio", false);
        options.putObject("interaction").put("mode", "index").put("intersect", false);
        ObjectNode scales = options.putObject("scales");
        ObjectNode x = scales.putObject("x").put("stacked", true);
        x.putObject("grid").put("display", false);
        x.putObject("ticks").put("maxRotation", 0).put("autoSkipPadding", 8);
        ObjectNode y = scales.putObject("y").put("stacked", true).put("beginAtZero", true);
        y.putObject("title").put("display", true).put("text", unit);
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
