package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:values look}: a list of {@code q:value}, label beside content. */
@FacesComponent("quittance.Values")
public class ValuesComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        open(faces, "dl", "q-values q-values-" + text("look", "plain"));
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("dl");
    }
}
