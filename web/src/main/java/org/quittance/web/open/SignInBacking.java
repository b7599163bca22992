package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.quittance.identity.service.SignInService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** Signs in with a name or an e-mail address, then goes to the page asked for, else to the visitor's own home. */
@Named("openSignIn")
@RequestScoped
public class SignInBacking {

    @Inject
    private SecurityContext security;
    @Inject
    private Visitor visitor;
    @EJB
    private SignInService signIns;
    private String name;
    private String password;

    public String signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (request.getSession(false) != null) {
            request.changeSessionId(); // a session prepared by somebody else must not become a signed-in one
        }
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name.trim(), password)).newAuthentication(false));
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
            return null;
        }
        if (status == AuthenticationStatus.SUCCESS) {
            return visitor.getHome() + "?faces-redirect=true";
        }
        faces.addMessage(null, signIns.retryAfter(name, request.getRemoteAddr())
                .map(moment -> Texts.error(faces, "open_sign_in_throttled", TagFunctions.moment(moment)))
                .orElseGet(() -> Texts.error(faces, "open_sign_in_refused")));
        faces.validationFailed();
        return null;
    }

    /** Somebody already signed in has no business here. */
    public String skipWhenSignedIn() {
        return visitor.isSignedIn() ? visitor.getHome() + "?faces-redirect=true" : null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
