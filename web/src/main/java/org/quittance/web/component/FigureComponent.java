package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/** {@code q:figure label note size}: one big number, its content, with a label above and a note below. */
@FacesComponent("quittance.Figure")
public class FigureComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        open(faces, "div", "q-figure q-figure-" + text("size", "plain"));
        if (text("label") != null) {
            write(faces, "p", Map.of("class", "q-figure-label"), text("label"));
        }
        open(faces, "p", "q-figure-value");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("p");
        if (text("note") != null) {
            write(faces, "p", Map.of("class", "q-figure-note"), text("note"));
        }
        faces.getResponseWriter().endElement("div");
    }
}
