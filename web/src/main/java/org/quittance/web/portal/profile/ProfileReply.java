package org.quittance.web.portal.profile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.quittance.web.converter.Texts;

/** What an act on the own details answers on the page that follows. */
public final class ProfileReply {

    private ProfileReply() {
    }

    public static void done(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, key, values), null));
    }

    /** With what to do next in {@code key_next}. */
    public static void told(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, key, values),
                Texts.text(faces, key + "_next", values)));
    }

    public static void refused(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, Texts.error(faces, key, values));
    }
}
