package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import org.quittance.messaging.service.UnsubscribeService;

/** The page behind the link of a newsletter. To look at it changes nothing; a button does. */
@Named("openUnsubscribe")
@RequestScoped
public class UnsubscribeBacking {

    @EJB
    private UnsubscribeService unsubscribing;
    private String token;
    private boolean known;
    private boolean ended;

    public void load() {
        known = unsubscribing.works(token);
    }

    /** Stays on the page, which says how it went; to send the form again does nothing. */
    public String stop() {
        ended = unsubscribing.stop(token);
        return null;
    }

    /** The form is there for who may end it, and for what was sent with it. */
    public boolean isOffered() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return known || faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isEnded() {
        return ended;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
