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
import java.time.Duration;
import java.util.Optional;
import org.quittance.identity.AccessRequest;
import org.quittance.identity.service.AccessRequestService;
import org.quittance.identity.service.AskedPage;
import org.quittance.identity.service.SignInService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** Signs in with a name or an e-mail address, then goes to the page asked for, else to the visitor's own home. */
@Named("openSignIn")
@RequestScoped
public class SignInBacking {

    @Inject
    private SecurityContext security;
    @Inject
    private Visitor visitor;
    @Inject
    private HttpServletRequest request;
    @EJB
    private SignInService signIns;
    @EJB
    private AccessRequestService requests;
    private String name;
    private String password;
    private boolean throttled;

    public String signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (request.getSession(false) != null) {
            request.changeSessionId(); // a session prepared by somebody else must not become a signed-in one
        }
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name.trim(), password)).newAuthentication(false));
        if (status == AuthenticationStatus.SUCCESS) {
            return visitor.isHalfSignedIn() ? "/second-factor?faces-redirect=true"
                    : AfterSignIn.goOn(faces, request.getSession(), visitor.getHome());
        }
        Optional<Duration> wait = signIns.wait(name, request.getRemoteAddr());
        throttled = wait.isPresent();
        faces.addMessage(null, wait.map(time -> Texts.error(faces, "open_sign_in_throttled", Wait.inWords(faces, time)))
                .orElseGet(() -> Texts.error(faces, "open_sign_in_refused")));
        faces.validationFailed();
        return null;
    }

    /** Asks for a link that lets one try again at once, without a password; the answer is the same whoever exists. */
    public String unlock() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Duration> wait = requests.ask(
                AccessRequest.Kind.UNLOCK, ChosenPassword.typed(faces, "signIn:name"), request.getRemoteAddr());
        wait.ifPresent(time -> Wait.tell(faces, time));
        return wait.isPresent() ? null : "/sign-in?faces-redirect=true&unlocking=1";
    }

    /** Too many tries were made by this name, or from here. */
    public boolean isThrottled() {
        return throttled;
    }

    /** A session ended while somebody was at work: what was sent is lost. */
    public boolean isExpired() {
        return AskedPage.of(request.getSession(false)).filter(AskedPage::posted).isPresent();
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
