package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import org.quittance.identity.service.EmailChangeService;

/**
 * The page behind the link that proves an e-mail address. To look at it changes nothing; a button does. Which address it is
 * says only a link that works.
 */
@Named("openConfirmEmail")
@RequestScoped
public class ConfirmEmailBacking {

    @EJB
    private EmailChangeService emails;
    private String token;
    private String asked;
    private String confirmed;

    public void load() {
        asked = token == null ? null : emails.addressOf(token).orElse(null);
    }

    /** Stays on the page, which says how it went; the link is used up, so that sending the form again does nothing. */
    public String confirm() {
        confirmed = token == null ? null : emails.confirm(token).orElse(null);
        return null;
    }

    /** The form is there for who may confirm, and for what was sent with it. */
    public boolean isOffered() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return asked != null || faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** The address that the link would prove; null if it does not work. */
    public String getAsked() {
        return asked;
    }

    /** The address that counts from now on. */
    public String getConfirmed() {
        return confirmed;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
