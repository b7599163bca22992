package org.quittance.web.office.tariff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quittance.operator.BrandColor;

/**
 * Contracts by their difference, as bars of Chart.js.
 *
 * @param brand     the readable colour of the operator
 * @param contracts what the bars count
 * @param axis      what lies below them
 */
record DifferenceChart(BrandColor brand, String contracts, String axis) {

    private static final BrandColor GRID = BrandColor.of("#e6ebee");

    /** @param labels one per count */
    String json(List<String> labels, List<Integer> counts) {
        ObjectNode chart = JsonNodeFactory.instance.objectNode().put("type", "bar");
        ObjectNode all = chart.putObject("data");
        labels.forEach(all.putArray("labels")::add);
        ObjectNode bars = all.putArray("datasets").addObject().put("label", contracts)
                .put("backgroundColor", brand.hex()).put("borderRadius", 2)
                .put("categoryPercentage", 0.92).put("barPercentage", 0.96);
        ArrayNode values = bars.putArray("data");
        counts.forEach(values::add);
        ObjectNode options = chart.putObject("options")
                .put("animation", false).put("responsive", true).put("maintainAspectRatio", false);
        ObjectNode scales = options.putObject("scales");
        ObjectNode x = scales.putObject("x");
        x.putObject("grid").put("display", false);
        x.putObject("title").put("display", true).put("text", axis);
        x.putObject("ticks").put("maxRotation", 0).put("autoSkipPadding", 8);
        ObjectNode y = scales.putObject("y").put("beginAtZero", true);
        y.putObject("title").put("display", true).put("text", contracts);
        y.putObject("grid").put("color", GRID.hex());
        y.putObject("ticks").put("precision", 0).put("maxTicksLimit", 6);
        options.putObject("plugins").putObject("legend").put("display", false);
        return chart.toString();
    }
}
