package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/** {@code q:card title note look}: a titled section. The facet {@code aside} stands opposite the title. */
@FacesComponent("quittance.Card")
public class CardComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String heading = getClientId(faces) + "_title";
        open(faces, "section", "q-card q-card-" + text("look", "plain"));
        identify(faces);
        if (text("title") != null) {
            faces.getResponseWriter().writeAttribute("aria-labelledby", heading, null);
            open(faces, "div", "q-card-head");
            write(faces, "h2", Map.of("id", heading), text("title"));
            UIComponent aside = getFacet("aside");
            if (aside != null) {
                open(faces, "div", "q-card-aside");
                aside.encodeAll(faces);
                faces.getResponseWriter().endElement("div");
            }
            faces.getResponseWriter().endElement("div");
        }
        if (text("note") != null) {
            write(faces, "p", Map.of("class", "q-card-note"), text("note"));
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("section");
    }
}
