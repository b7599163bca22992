package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.quittance.identity.service.BrowserSession;
import org.quittance.identity.service.PasskeyService;
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
    private PasskeyService passkeys;
    @EJB
    private SessionService sessions;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;
    private String code;
    private String answer;
    private SecondFactorService.Standing standing;

    public SecondFactorService.Standing getStanding() {
        if (standing == null) {
            standing = factors.standing();
        }
        return standing;
    }

    /** Who needs one and has none yet sets one up. */
    public String load() {
        return visitor.isHalfSignedIn() && !getStanding().any() ? "/authenticator?faces-redirect=true" : null;
    }

    public boolean isWithKey() {
        return !passkeys.mine().isEmpty();
    }

    /** By a key instead of a code. */
    public String proveKey() {
        return goOn(passkeys.prove(answer, PasskeyChallenge.take(request.getSession())), "open_sign_in_passkey_refused");
    }

    public String prove() {
        return goOn(factors.prove(code), "open_second_factor_refused");
    }

    private String goOn(boolean proved, String refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!proved) {
            faces.addMessage(null, Texts.error(faces, refusal));
            faces.validationFailed();
            return null;
        }
        if (visitor.isHalfSignedIn()) {
            complete();
        }
        return AfterSignIn.goOn(faces, request.getSession(), visitor.getOwnHome());
    }

    /** The session is another one from now on: nobody who knew the half one knows the whole. */
    void complete() {
        sessions.complete(BrowserSession.of(request.getSession()).orElseThrow().id());
        request.changeSessionId();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
