package org.quittance.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.messaging.BouncedAddresses.Unreached;
import org.quittance.messaging.service.ReachService;
import org.quittance.web.portal.profile.ProfileReply;

/** Says that our mail does not arrive. */
@Named("portalHomeReach")
@RequestScoped
public class HomeReachBacking {

    @EJB
    private ReachService reach;
    private List<Unreached> unreached;

    @PostConstruct
    void load() {
        unreached = reach.unreached();
    }

    public List<Unreached> getUnreached() {
        return unreached;
    }

    public String worksAgain(String email) {
        reach.worksAgain(email);
        ProfileReply.done("portal_home_unreached_noted", email);
        return "/portal/home?faces-redirect=true";
    }
}
