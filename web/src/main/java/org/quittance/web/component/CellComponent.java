package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:cell width}: quarter, third, half, two-thirds or full on a laptop; less divided on smaller screens. */
@FacesComponent("quittance.Cell")
public class CellComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        open(faces, "div", "q-" + text("width", "full"));
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
    }
}
