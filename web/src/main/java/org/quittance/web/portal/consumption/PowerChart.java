package org.quittance.web.portal.consumption;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.quittance.metering.consumption.PowerCurve;
import org.quittance.operator.BrandColor;

/** Power over time as a line of Chart.js: some 17,520 half-hours of a year, drawn without points and without animation. */
record PowerChart(BrandColor brand, String unitLabel) {

    private static final BrandColor GRID = BrandColor.of("#e6ebee");
    private static final int MOST_TICKS = 13;

    String json(List<PowerCurve.Point> points, Function<PowerCurve.Point, String> label) {
        ObjectNode chart = JsonNodeFactory.instance.objectNode().put("type", "line");
        ObjectNode data = chart.putObject("data");
        ArrayNode labels = data.putArray("labels");
        ObjectNode line = data.putArray("datasets").addObject().put("label", unitLabel).put("borderColor", brand.hex())
                .put("backgroundColor", brand.mixedWith(BrandColor.WHITE, 80).hex()).put("fill", true)
                .put("borderWidth", 1).put("pointRadius", 0).put("pointHitRadius", 4).put("stepped", true);
        ArrayNode values = line.putArray("data");
        points.forEach(point -> {
            labels.add(label.apply(point));
            values.add(point.kilowatts());
        });
        chart.set("options", options());
        return chart.toString();
    }

    private static ObjectNode options() {
        ObjectNode options = JsonNodeFactory.instance.objectNode()
                .put("animation", false).put("responsive", true).put("maintainAspectRatio", false).put("normalized", true);
        options.putObject("interaction").put("mode", "index").put("intersect", false);
        ObjectNode scales = options.putObject("scales");
        ObjectNode x = scales.putObject("x");
        x.putObject("grid").put("display", false);
        x.putObject("ticks").put("maxRotation", 0).put("autoSkipPadding", 12).put("maxTicksLimit", MOST_TICKS)
                .put("sampleSize", 1);
        ObjectNode y = scales.putObject("y").put("beginAtZero", true);
        y.putObject("title").put("display", true).put("text", "kW");
        y.putObject("grid").put("color", GRID.hex());
        y.putObject("border").put("display", false);
        y.putObject("ticks").put("maxTicksLimit", 6);
        options.putObject("plugins").putObject("legend").put("display", false);
        return options;
    }
}
