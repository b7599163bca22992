package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.quittance.identity.service.FirstSignIn;
import org.quittance.identity.service.FirstSignInService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** Opens the access to a customer's space with the temporary password of a letter; then one signs in with one's own. */
@Named("openFirstSignIn")
@RequestScoped
public class FirstSignInBacking {

    @EJB
    private FirstSignInService access;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;
    private String number;
    private String temporary;
    private String email;
    private String password;
    private boolean consent;

    /** Somebody already signed in has no business here. */
    public String skipWhenSignedIn() {
        return visitor.isSignedIn() ? visitor.getHome() + "?faces-redirect=true" : null;
    }

    public void address(FacesContext faces, UIComponent field, String value) {
        ChosenPassword.checkAddress(faces, value);
    }

    /** After the fields above it, so that what they say is known. */
    public void strong(FacesContext faces, UIComponent field, String value) {
        ChosenPassword.check(faces, value,
                List.of(ChosenPassword.typed(faces, "open:email"), ChosenPassword.typed(faces, "open:number")));
    }

    public String open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        FirstSignIn typed = new FirstSignIn(number, temporary, email, password, consent);
        String refusal = switch (access.open(typed, request.getRemoteAddr())) {
            case OPENED -> null;
            case ADDRESS_TAKEN -> "open_first_sign_in_taken";
            case REFUSED -> access.wait(typed.customerNumber(), request.getRemoteAddr()).isPresent()
                    ? "open_first_sign_in_throttled" : "open_first_sign_in_refused";
        };
        if (refusal == null) {
            return "/sign-in?faces-redirect=true&opened=1";
        }
        faces.addMessage(null, Texts.error(faces, refusal));
        faces.validationFailed();
        return null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTemporary() {
        return temporary;
    }

    public void setTemporary(String temporary) {
        this.temporary = temporary;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
