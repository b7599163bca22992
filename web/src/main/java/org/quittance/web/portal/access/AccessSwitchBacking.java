package org.quittance.web.portal.access;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.customer.SearchText;
import org.quittance.identity.Access;
import org.quittance.identity.service.AccessService;
import org.quittance.web.portal.Shown;

/** Chooses among the customers of a login, be they two or many. */
@Named("portalAccessSwitch")
@ViewScoped
public class AccessSwitchBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AccessService accesses;
    @Inject
    private Shown shown;
    private String query;
    private transient List<Access> found = List.of();

    public void load() {
        List<String> words = SearchText.words(query == null ? "" : query);
        found = new ArrayList<>(accesses.all().stream().filter(one -> {
            String text = SearchText.of(one.number(), one.name());
            return words.stream().allMatch(text::contains);
        }).toList());
    }

    public String choose(String number) {
        accesses.choose(number);
        return "/portal/home?faces-redirect=true";
    }

    public boolean isShown(Access access) {
        return shown.getAccess() != null && shown.getAccess().customerId() == access.customerId();
    }

    public List<Access> getFound() {
        return found;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
