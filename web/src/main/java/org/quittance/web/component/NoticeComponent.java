package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import org.quittance.web.converter.TagFunctions;

/** {@code q:notice tone title}: something to know (note), done (good), to watch (warn) or gone wrong (bad). */
@FacesComponent("quittance.Notice")
public class NoticeComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String tone = text("tone", "note");
        open(faces, "div", "q-notice q-tone-" + tone);
        identify(faces);
        if (tone.equals("bad")) {
            faces.getResponseWriter().writeAttribute("role", "alert", null);
        }
        icon(faces, TagFunctions.symbol(tone));
        open(faces, "div", "q-notice-body");
        if (text("title") != null) {
            write(faces, "p", Map.of("class", "q-notice-title"), text("title"));
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
        faces.getResponseWriter().endElement("div");
    }
}
