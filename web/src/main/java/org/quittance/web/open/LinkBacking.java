package org.quittance.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.quittance.identity.service.AccessLinkService;
import org.quittance.web.converter.Texts;

/** What a link of a mail opens. Looking at the page changes nothing; only its button does, once. */
@Named("openLink")
@RequestScoped
public class LinkBacking {

    @EJB
    private AccessLinkService links;
    @Inject
    private HttpServletRequest request;
    private String token;
    private String password;
    private boolean consent;
    private AccessLinkService.Opened opened;
    private boolean looked;

    /** From the address, or from the form: which fields a form has depends on it before any is read. */
    @PostConstruct
    void readToken() {
        token = Objects.requireNonNullElse(request.getParameter("link:token"),
                Objects.requireNonNullElse(request.getParameter("token"), ""));
    }

    /** Null if it is unknown, used or too old. */
    public AccessLinkService.Opened getOpened() {
        if (!looked) {
            looked = true;
            opened = links.look(token).orElse(null);
        }
        return opened;
    }

    /** What the page says: {@code title}, {@code lead} or {@code go} of the link's kind. */
    public String text(String part) {
        return Texts.text(FacesContext.getCurrentInstance(), "open_link_" + part + "_" + getOpened().kind());
    }

    public void strong(FacesContext faces, UIComponent field, String value) {
        ChosenPassword.check(faces, value, List.of(getOpened().name()));
    }

    public String use() {
        boolean used = links.use(token, password, consent);
        return used ? "/sign-in?faces-redirect=true&linked=1" : "/link?faces-redirect=true&token=used";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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
