package org.quittance.web.portal.access;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.identity.Delegation;
import org.quittance.identity.Visit;
import org.quittance.identity.service.DelegationService;
import org.quittance.identity.service.VisitService;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.Shown;

/** The holder gives access to others and takes it back; whoever sees the space sees who else did. */
@Named("portalAccessList")
@ViewScoped
public class AccessListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/portal/access/list?faces-redirect=true";

    @EJB
    private DelegationService delegations;
    @EJB
    private VisitService visitors;
    @Inject
    private Shown shown;
    private Long object;
    private String email;
    private Delegation.Scope scope = Delegation.Scope.READ;
    private LocalDate lastDay;
    private transient List<Delegation> delegates = List.of();
    private transient List<Visit> visits = List.of();

    public void load() {
        delegates = new ArrayList<>(delegations.delegates());
        visits = new ArrayList<>(visitors.seen());
    }

    /** Says no more than that it is no address: whether somebody reads there, nobody knows yet. */
    public void address(FacesContext faces, UIComponent field, String value) {
        if (!value.strip().matches("[^\\s@<>()\",;:\\\\]+@[^\\s@<>()\",;:\\\\]+\\.[^\\s@.]+")) {
            String text = Texts.text(faces, "portal_access_list_email_wrong");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    public String give() {
        DelegationService.Outcome outcome = delegations.give(new Delegation.Terms(email, scope, lastDay));
        FacesContext faces = FacesContext.getCurrentInstance();
        if (outcome == DelegationService.Outcome.GIVEN) {
            return done("portal_access_list_given", email);
        }
        faces.addMessage(null, Texts.error(faces, "portal_access_list_refused_" + outcome.name().toLowerCase(Locale.ROOT)));
        faces.validationFailed();
        return null;
    }

    public String end(long delegation) {
        return delegations.end(delegation).map(ended -> done("portal_access_list_ended", ended.email())).orElse(PAGE);
    }

    private static String done(String key, String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, key, address), null));
        return PAGE;
    }

    /** The one that the link of a notice is about; null if it is over, or there was no such link. */
    public Delegation getObjected() {
        Optional<Delegation> meant = delegates.stream().filter(one -> one.id().equals(object)).findFirst();
        return isHolder() ? meant.orElse(null) : null;
    }

    /** A delegate gives no access to others. */
    public boolean isHolder() {
        return shown.isHolder();
    }

    public List<Delegation> getDelegates() {
        return delegates;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public Delegation.Scope[] getScopes() {
        return Delegation.Scope.values();
    }

    public Long getObject() {
        return object;
    }

    public void setObject(Long object) {
        this.object = object;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Delegation.Scope getScope() {
        return scope;
    }

    public void setScope(Delegation.Scope scope) {
        this.scope = scope;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
