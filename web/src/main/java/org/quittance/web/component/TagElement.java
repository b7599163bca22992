package org.quittance.web.component;

import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/** What the wrapping tags share: reading attributes, writing elements and the icons of the sprite. */
abstract class TagElement extends UIComponentBase {

    @Override
    public String getFamily() {
        return "quittance";
    }

    /** The attribute as text, null when it is missing or empty. */
    String text(String name) {
        Object value = getAttributes().get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    void open(FacesContext faces, String element, String styleClass) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement(element, this);
        if (styleClass != null) {
            out.writeAttribute("class", styleClass, null);
        }
    }

    void identify(FacesContext faces) throws IOException {
        faces.getResponseWriter().writeAttribute("id", getClientId(faces), null);
    }

    /** A whole element with text in it. */
    void write(FacesContext faces, String element, Map<String, String> attributes, String content)
            throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement(element, this);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue(), null);
        }
        out.writeText(content, null);
        out.endElement(element);
    }

    void icon(FacesContext faces, String name) throws IOException {
        Resource sprite = faces.getApplication().getResourceHandler().createResource("icons.svg", "quittance");
        ResponseWriter out = faces.getResponseWriter();
        open(faces, "svg", "q-icon");
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", this);
        out.writeAttribute("href", sprite.getRequestPath() + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }
}
