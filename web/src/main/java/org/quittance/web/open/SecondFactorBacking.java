package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.quittance.identity.service.BrowserSession;
import org.quittance.identity.service.SecondFactorService;
import org.quittance.identity.service.SessionService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** The second step of signing in. */
@Named("openSecondFactor")
@RequestScoped
public class SecondFactorBacking {

    @EJB
    private SecondFactorService factors;
    @EJB
    private SessionService sessions;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;
    private String code;
    private SecondFactorService.Standing standing;

    public SecondFactorService.Standing getStanding() {
        if (standing == null) {
            standing = factors.standing();
        }
        return standing;
    }

    /** Who has none yet sets one up; whoever needs none goes home. */
    public String load() {
        if (!visitor.isHalfSignedIn()) {
            return visitor.getHome() + "?faces-redirect=true";
        }
        return getStanding().authenticator() ? null : "/authenticator?faces-redirect=true";
    }

    public String prove() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!factors.prove(code)) {
            faces.addMessage(null, Texts.error(faces, "open_second_factor_refused"));
            faces.validationFailed();
            return null;
        }
        complete();
        return AfterSignIn.goOn(faces, request.getSession(), visitor.getOwnHome());
    }

    /** The session is another one from now on: nobody who knew the half one knows the whole. */
    void complete() {
        sessions.complete(BrowserSession.of(request.getSession()).orElseThrow().id());
        request.changeSessionId();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
