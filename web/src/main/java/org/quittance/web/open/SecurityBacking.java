package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.identity.service.BrowserSession;
import org.quittance.identity.service.SessionService;

/** Where a person is signed in, customer or staff, and how to end it. */
@Named("openSecurity")
@ViewScoped
public class SecurityBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/security?faces-redirect=true&ended=1";

    @EJB
    private SessionService sessions;
    @Inject
    private HttpServletRequest request;
    private List<SessionService.Row> rows;

    public List<SessionService.Row> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(sessions.mine(own()));
        }
        return rows;
    }

    private long own() {
        return BrowserSession.of(request.getSession(false)).map(BrowserSession::id).orElse(0L);
    }

    public String end(SessionService.Row row) {
        sessions.endMine(row.id());
        return AGAIN;
    }

    public String endOthers() {
        sessions.endOthers(own());
        return AGAIN;
    }
}
