package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.quittance.identity.SignInPlace;
import org.quittance.identity.service.PasskeyService;
import org.quittance.identity.service.SecondFactorService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** Keeps a key that the device has just made. */
@Named("openPasskeyNew")
@RequestScoped
public class PasskeyNewBacking {

    @EJB
    private PasskeyService passkeys;
    @EJB
    private SecondFactorService factors;
    @Inject
    private SecondFactorBacking secondStep;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;
    private String answer;
    private String password;

    public String add() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String device = SignInPlace.of(request.getHeader("User-Agent"), request.getRemoteAddr()).device();
        if (!passkeys.add(answer, PasskeyChallenge.take(request.getSession()), device, Objects.toString(password, ""))) {
            faces.addMessage(null, Texts.error(faces, "open_security_passkey_refused"));
            faces.validationFailed();
            return null;
        }
        List<String> codes = factors.firstCodes();
        if (visitor.isHalfSignedIn()) {
            secondStep.complete();
        }
        return codes.isEmpty() ? "/security?faces-redirect=true" : AuthenticatorBacking.show(faces.getExternalContext(), codes);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
