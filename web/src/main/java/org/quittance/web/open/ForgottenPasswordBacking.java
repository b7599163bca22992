package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.quittance.identity.AccessRequest;
import org.quittance.identity.service.AccessRequestService;

/** Asks for a link to choose another password; the answer is the same whoever exists. */
@Named("openForgottenPassword")
@RequestScoped
public class ForgottenPasswordBacking {

    @EJB
    private AccessRequestService requests;
    @Inject
    private HttpServletRequest request;
    private String name;

    public String ask() {
        Optional<Duration> wait = requests.ask(AccessRequest.Kind.NEW_PASSWORD, name, request.getRemoteAddr());
        wait.ifPresent(time -> Wait.tell(FacesContext.getCurrentInstance(), time));
        return wait.isPresent() ? null : "/forgotten-password?faces-redirect=true&sent=1";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
