package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.component.chart.Chart;
import org.quittance.web.converter.Texts;

/**
 * {@code q:chart value label size}: Chart.js JSON as one picture with its label, then the same figures as a table, the
 * content, one click away.
 */
@FacesComponent("quittance.Chart")
public class ChartComponent extends Chart {

    @Override
    public boolean getRendersChildren() {
        return false; // the renderer would take the table for the chart's configuration
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        setAriaLabel(String.valueOf(getAttributes().get("label")));
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "low".equals(getAttributes().get("size")) ? "q-chart q-chart-low" : "q-chart", null);
        out.startElement("div", this);
        out.writeAttribute("class", "q-chart-picture", null);
        getRenderer(faces).encodeEnd(faces, this);
        out.endElement("div");
        out.startElement("details", this);
        out.writeAttribute("class", "q-chart-figures", null);
        out.startElement("summary", this);
        out.writeText(Texts.text(faces, "chart_figures"), null);
        out.endElement("summary");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("details");
        faces.getResponseWriter().endElement("div");
    }
}
