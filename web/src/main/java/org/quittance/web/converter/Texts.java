package org.quittance.web.converter;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the page's language, for Java code. */
public final class Texts {

    private Texts() {
    }

    public static Locale locale(FacesContext faces) {
        return faces.getViewRoot() == null ? Locale.FRENCH : faces.getViewRoot().getLocale();
    }

    public static String text(FacesContext faces, String key, Object... values) {
        Locale locale = locale(faces);
        String text = ResourceBundle.getBundle("org.quittance.web.messages", locale).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** What went wrong in {@code key}, what to do next in {@code key_next}. */
    public static FacesMessage error(FacesContext faces, String key, Object... values) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text(faces, key, values),
                text(faces, key + "_next", values));
    }
}
