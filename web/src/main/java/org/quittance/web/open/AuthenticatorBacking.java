package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quittance.document.pdf.QrCode;
import org.quittance.identity.service.SecondFactorService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** Sets up an authenticator app: the QR code, the proof that the app has it, and the recovery codes, shown once. */
@Named("openAuthenticator")
@RequestScoped
public class AuthenticatorBacking {

    private static final String CODES = "recoveryCodes";

    @EJB
    private SecondFactorService factors;
    @Inject
    private SecondFactorBacking secondStep;
    @Inject
    private Visitor visitor;
    private String code;
    private SecondFactorService.Shared shared;

    /** Recovery codes that were just made are shown; else who has an app already has no business here. */
    public String load() {
        if (!getCodes().isEmpty()) {
            return null;
        }
        SecondFactorService.Standing standing = factors.standing();
        boolean half = visitor.isHalfSignedIn();
        if (standing.authenticator() || half && standing.any() || !half && !standing.available()) {
            return (half ? "/second-factor" : "/security") + "?faces-redirect=true";
        }
        if (standing.available()) {
            shared = factors.shared().orElseGet(factors::share);
        }
        return null;
    }

    public String confirm() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<List<String>> made = factors.confirm(code);
        if (made.isEmpty()) {
            faces.addMessage(null, Texts.error(faces, "open_second_factor_refused"));
            faces.validationFailed();
            return null;
        }
        if (visitor.isHalfSignedIn()) {
            secondStep.complete();
        }
        return show(faces.getExternalContext(), made.get());
    }

    static String show(ExternalContext external, List<String> codes) {
        external.getFlash().put(CODES, codes);
        return "/authenticator?faces-redirect=true";
    }

    /** Empty but on the page that follows their making. */
    @SuppressWarnings("unchecked")
    public List<String> getCodes() {
        Object codes = FacesContext.getCurrentInstance().getExternalContext().getFlash().get(CODES);
        return codes == null ? List.of() : (List<String>) codes;
    }

    /** In groups of four, as one reads it while typing. */
    public String getSecret() {
        return shared.secret().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public QrCode.Path getDrawing() {
        return QrCode.path(shared.address());
    }

    /** Null if there is nothing to set up. */
    public SecondFactorService.Shared getShared() {
        if (shared == null) {
            shared = factors.shared().orElse(null);
        }
        return shared;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
