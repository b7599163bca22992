package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.identity.service.BrowserSession;
import org.quittance.identity.service.PasskeyService;
import org.quittance.identity.service.SecondFactorService;
import org.quittance.identity.service.SessionService;
import org.quittance.web.converter.Texts;

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
    @EJB
    private SecondFactorService factors;
    @EJB
    private PasskeyService passkeys;
    private List<SessionService.Row> rows;
    private List<PasskeyService.Row> keys;
    private SecondFactorService.Standing standing;
    private String code;
    private transient String password;

    public List<SessionService.Row> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(sessions.mine(own()));
        }
        return rows;
    }

    public List<PasskeyService.Row> getKeys() {
        if (keys == null) {
            keys = new ArrayList<>(passkeys.mine());
        }
        return keys;
    }

    public String removeKey(PasskeyService.Row key) {
        try {
            return passkeys.remove(key.id(), password) ? "/security?faces-redirect=true" : kept("open_security_passkey_kept");
        } catch (EJBException | SecurityException lastOne) {
            return kept("open_security_passkey_last");
        }
    }

    private static String kept(String why) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, Texts.error(faces, why));
        faces.validationFailed();
        return null;
    }

    public SecondFactorService.Standing getStanding() {
        if (standing == null) {
            standing = factors.standing();
        }
        return standing;
    }

    /** New recovery codes, shown on the page that follows. */
    public String renew() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return factors.renewCodes(code).map(codes -> AuthenticatorBacking.show(faces.getExternalContext(), codes))
                .orElseGet(() -> refused(faces));
    }

    public String remove() {
        return factors.remove(code) ? "/security?faces-redirect=true" : refused(FacesContext.getCurrentInstance());
    }

    private static String refused(FacesContext faces) {
        faces.addMessage(null, Texts.error(faces, "open_second_factor_refused"));
        faces.validationFailed();
        return null;
    }

    private long own() {
        return BrowserSession.of(request.getSession(false)).map(BrowserSession::id).orElse(0L);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
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
