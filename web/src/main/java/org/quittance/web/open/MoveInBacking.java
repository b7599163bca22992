package org.quittance.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.quittance.identity.service.AccessRequestService;
import org.quittance.web.component.Language;
import org.quittance.web.component.NewCustomerEntry;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** Somebody who is no customer yet asks to become one; the answer is the same whether the address is known or not. */
@Named("openMoveIn")
@RequestScoped
public class MoveInBacking {

    @EJB
    private AccessRequestService requests;
    @Inject
    private FormGuard guard;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;
    @Inject
    private Language language;
    private NewCustomerEntry entry;

    @PostConstruct
    void begin() {
        entry = NewCustomerEntry.of(request, language.getCode());
    }

    /** Somebody already signed in has no business here. */
    public String skipWhenSignedIn() {
        return visitor.isSignedIn() ? visitor.getHome() + "?faces-redirect=true" : null;
    }

    public String ask() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return switch (guard.sender()) {
            case MACHINE -> sent();
            case TOO_QUICK -> {
                faces.addMessage(null, Texts.error(faces, "open_move_in_quick"));
                faces.validationFailed();
                yield null;
            }
            case PERSON -> {
                Optional<Duration> wait = requests.moveIn(entry.written(), request.getRemoteAddr());
                wait.ifPresent(time -> Wait.tell(faces, time));
                yield wait.isPresent() ? null : sent();
            }
        };
    }

    private static String sent() {
        return "/move-in?faces-redirect=true&sent=1";
    }

    public NewCustomerEntry getEntry() {
        return entry;
    }
}
