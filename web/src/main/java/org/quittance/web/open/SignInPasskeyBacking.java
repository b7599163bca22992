package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.quittance.identity.service.PasskeyService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** Signs in by a key alone: neither name nor password. */
@Named("openSignInPasskey")
@RequestScoped
public class SignInPasskeyBacking {

    @EJB
    private PasskeyService passkeys;
    @Inject
    private SecurityContext security;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;
    private String answer;

    public String signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        Optional<String> name = passkeys.signIn(answer, PasskeyChallenge.take(request.getSession()));
        request.changeSessionId();
        boolean signedIn = name.isPresent() && security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new CallerOnlyCredential(name.get())).newAuthentication(false)) == AuthenticationStatus.SUCCESS;
        if (signedIn) {
            return AfterSignIn.goOn(faces, request.getSession(), visitor.getHome());
        }
        faces.addMessage(null, Texts.error(faces, "open_sign_in_passkey_refused"));
        faces.validationFailed();
        return null;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
