package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/** {@code q:value label value}: one label with its value; content may stand for or after the value. */
@FacesComponent("quittance.Value")
public class ValueComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        open(faces, "div", null);
        write(faces, "dt", Map.of(), text("label", ""));
        open(faces, "dd", null);
        if (text("value") != null) {
            faces.getResponseWriter().writeText(text("value"), null);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("dd");
        faces.getResponseWriter().endElement("div");
    }
}
