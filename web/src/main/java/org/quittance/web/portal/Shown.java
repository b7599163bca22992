package org.quittance.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.quittance.identity.Access;
import org.quittance.identity.service.AccessService;

/** Whose space the pages show: what stands above them when it is not simply the visitor's own. */
@Named
@RequestScoped
public class Shown {

    @EJB
    private AccessService accesses;
    private Access access;
    private int choices;
    private Boolean arrived;

    @PostConstruct
    void load() {
        access = accesses.shown().orElse(null);
        choices = accesses.all().size();
    }

    /** Null for who sees nobody. */
    public Access getAccess() {
        return access;
    }

    public boolean isHolder() {
        return access != null && access.holder();
    }

    public boolean isReadOnly() {
        return access != null && access.readOnly();
    }

    public boolean isVisit() {
        return access != null && access.kind() == Access.Kind.VISIT;
    }

    /** An address has led here from another space; said once, on the page that is read first. */
    public boolean isArrived() {
        if (arrived == null) {
            arrived = accesses.arrive();
        }
        return arrived;
    }

    /** There are others to look at. */
    public boolean isChoice() {
        return choices > 1;
    }

    /** Whose space it is has to be said. */
    public boolean isSaid() {
        return access != null && (isChoice() || !isHolder());
    }
}
