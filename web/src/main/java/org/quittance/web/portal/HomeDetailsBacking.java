package org.quittance.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.service.ProfileService;
import org.quittance.web.portal.profile.ProfileReply;

/** Asks now and then whether the details are still right. */
@Named("portalHomeDetails")
@RequestScoped
public class HomeDetailsBacking {

    @EJB
    private ProfileService profiles;
    private List<CustomerRow> asked;

    @PostConstruct
    void load() {
        asked = profiles.toAsk();
    }

    public List<CustomerRow> getAsked() {
        return asked;
    }

    public String confirm(String number) {
        profiles.confirm(number);
        ProfileReply.done("portal_profile_confirmed");
        return "/portal/home?faces-redirect=true";
    }
}
