package org.quittance.web.office;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.quittance.web.converter.Texts;

/** What an act answers on the page that follows. Its text is {@code key}; what to do next is {@code key_next}. */
public final class Reply {

    private Reply() {
    }

    public static void done(String key, Object... values) {
        add(new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, values), null));
    }

    public static void warn(String key, Object... values) {
        add(new FacesMessage(FacesMessage.SEVERITY_WARN, text(key, values), text(key + "_next", values)));
    }

    public static void refused(String key, Object... values) {
        add(Texts.error(FacesContext.getCurrentInstance(), key, values));
    }

    /** Told at the field that is to be set right, where what was typed stays. @param field its id on the page, such as {@code form:field} */
    public static void wrong(String field, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIInput input = (UIInput) faces.getViewRoot().findComponent(field);
        input.setValid(false);
        input.setSubmittedValue(faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
        FacesMessage message = Texts.error(faces, key, values);
        message.setDetail(message.getSummary() + (message.getSummary().endsWith(".") ? " " : ". ") + message.getDetail());
        faces.addMessage(input.getClientId(faces), message);
        faces.validationFailed();
    }

    /** Nothing of this address is there: the page for that, with the status 404. */
    public static void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(404, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** From where no outcome is looked at, such as a listener. */
    public static void goTo(String outcome) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null, outcome);
    }

    private static String text(String key, Object... values) {
        return Texts.text(FacesContext.getCurrentInstance(), key, values);
    }

    private static void add(FacesMessage message) {
        FacesContext.getCurrentInstance().addMessage(null, message);
    }
}
