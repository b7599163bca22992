package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.quittance.identity.RegistrationProof;
import org.quittance.identity.service.AccessRequestService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** Asks for the access to a customer's space, with the customer reference and a second proof; the answer is always the same. */
@Named("openRegister")
@RequestScoped
public class RegisterBacking {

    @EJB
    private AccessRequestService requests;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;
    private String number;
    private String invoice;
    private String postcode;
    private String holder;
    private String email;

    /** Somebody already signed in has no business here. */
    public String skipWhenSignedIn() {
        return visitor.isSignedIn() ? visitor.getHome() + "?faces-redirect=true" : null;
    }

    public void address(FacesContext faces, UIComponent field, String value) {
        ChosenPassword.checkAddress(faces, value);
    }

    public String ask() {
        FacesContext faces = FacesContext.getCurrentInstance();
        RegistrationProof proof = new RegistrationProof(number, invoice, postcode, holder);
        if (!proof.isComplete()) {
            faces.addMessage(null, Texts.error(faces, "open_register_incomplete"));
            faces.validationFailed();
            return null;
        }
        Optional<Duration> wait = requests.register(email, proof, request.getRemoteAddr());
        wait.ifPresent(time -> Wait.tell(faces, time));
        return wait.isPresent() ? null : "/register?faces-redirect=true&sent=1";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getInvoice() {
        return invoice;
    }

    public void setInvoice(String invoice) {
        this.invoice = invoice;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
