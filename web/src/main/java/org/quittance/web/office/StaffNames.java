package org.quittance.web.office;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.quittance.identity.service.LoginService;
import org.quittance.web.converter.TagFunctions;

/** What members of staff are called, asked once for a page. */
@Named("staffNames")
@RequestScoped
public class StaffNames {

    @EJB
    private LoginService logins;
    private Map<String, String> names;

    /** The name of who signs in so; the login of who is gone or no staff; the application by that word; empty for nobody. */
    public String of(String login) {
        if (login == null) {
            return "";
        }
        if (names == null) {
            names = logins.staff();
        }
        return TagFunctions.actor(names.getOrDefault(login, login));
    }
}
