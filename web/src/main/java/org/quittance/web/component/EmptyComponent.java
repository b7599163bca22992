package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/** {@code q:empty icon title text}: says what will appear here and what to do; its content are the actions. */
@FacesComponent("quittance.Empty")
public class EmptyComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        open(faces, "div", "q-empty");
        identify(faces);
        icon(faces, text("icon", "inbox"));
        write(faces, "p", Map.of("class", "q-empty-title"), text("title", ""));
        if (text("text") != null) {
            write(faces, "p", Map.of("class", "q-empty-text"), text("text"));
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
    }
}
