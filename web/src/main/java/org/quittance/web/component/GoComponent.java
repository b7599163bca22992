package org.quittance.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlOutcomeTargetLink;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:go value outcome look}: a link that looks like a button, or with {@code look="text"} like one in a list. */
@FacesComponent("quittance.Go")
public class GoComponent extends HtmlOutcomeTargetLink {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object look = getAttributes().get("look");
        setStyleClass("text".equals(look) ? "q-go" : "q-button q-button-" + (look == null ? "primary" : look));
        super.encodeBegin(faces);
    }
}
