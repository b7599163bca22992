package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:grid}: rows of {@code q:cell}, one beside the other where there is room. */
@FacesComponent("quittance.Grid")
public class GridComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        open(faces, "div", "q-grid");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
    }
}
