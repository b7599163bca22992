package org.quittance.web.converter;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Nothing but blanks is nothing: a field that has to be filled in asks for it. What is written stays as it is written. */
@FacesConverter(forClass = String.class)
public class BlankTextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : text;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
