package org.quittance.web.component;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.InputHolder;
import org.quittance.web.converter.Texts;

/**
 * {@code q:field label help mark look}: one input with its label, help and error, tied together for those who do not see them.
 * Required is the rule and unmarked; what is optional says so, save the fields of a search ({@code mark="none"}).
 * A box to tick stands before its label.
 * In a cell of a table ({@code look="cell"}) the header of the column is seen instead of the label.
 */
@FacesComponent("quittance.Field")
public class FieldComponent extends TagElement {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        UIInput input = input(this);
        String id = getClientId(faces);
        boolean cell = "cell".equals(text("look"));
        open(faces, "div", "q-field" + (cell ? " q-field-cell" : "") + (input instanceof UISelectBoolean ? " q-field-tick" : "")
                + (input.isValid() ? "" : " q-field-invalid"));
        identify(faces);
        Map<String, String> label = new LinkedHashMap<>();
        label.put("for", input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(faces));
        label.put("class", cell ? "q-unseen" : "q-label");
        String optional = input.isRequired() || text("mark") != null ? "" : " " + Texts.text(faces, "field_optional");
        write(faces, "label", label, text("label", "") + optional);
        List<String> describedBy = new ArrayList<>();
        if (text("help") != null) {
            write(faces, "p", Map.of("id", id + "_help", "class", "q-help"), text("help"));
            describedBy.add(id + "_help");
        }
        if (!input.isValid()) {
            describedBy.add(id + "_error");
        }
        Map<String, Object> passed = input.getPassThroughAttributes(true);
        if (describedBy.isEmpty()) {
            passed.remove("aria-describedby");
        } else {
            passed.put("aria-describedby", String.join(" ", describedBy));
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        UIInput input = input(this);
        if (!input.isValid()) {
            open(faces, "p", "q-error");
            faces.getResponseWriter().writeAttribute("id", getClientId(faces) + "_error", null);
            icon(faces, "cross");
            for (FacesMessage message : faces.getMessageList(input.getClientId(faces))) {
                write(faces, "span", Map.of(), message.getDetail());
                message.rendered();
            }
            faces.getResponseWriter().endElement("p");
        }
        faces.getResponseWriter().endElement("div");
    }

    private static UIInput input(UIComponent within) {
        for (UIComponent child : within.getChildren()) {
            if (child instanceof UIInput input) {
                return input;
            }
            UIInput below = child.getChildCount() == 0 ? null : input(child);
            if (below != null) {
                return below;
            }
        }
        if (within instanceof FieldComponent) {
            throw new IllegalStateException("q:field " + within.getClientId() + " holds no input");
        }
        return null;
    }
}
