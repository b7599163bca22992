package org.quittance.web.portal.privacy;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.customer.DocumentConsent;
import org.quittance.privacy.ErasureRequest;
import org.quittance.privacy.service.ErasureService;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.Shown;

/** The holder's data as a file, what was consented to, and the request to be forgotten. */
@Named("portalPrivacy")
@ViewScoped
public class PrivacyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ErasureService erasures;
    @Inject
    private Shown shown;
    private transient ErasureService.Form form;
    private transient List<DocumentConsent> consents = List.of();

    /** What is known of the customer is the holder's alone to ask for. */
    public void load() throws IOException {
        if (!shown.isHolder()) {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        form = erasures.form();
        consents = new ArrayList<>(erasures.consents());
    }

    public String ask() {
        erasures.ask();
        return done("portal_privacy_asked");
    }

    public String withdraw() {
        erasures.withdraw();
        return done("portal_privacy_withdrawn");
    }

    private static String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, key), null));
        return "/portal/privacy?faces-redirect=true";
    }

    /** Null if nothing was ever asked. */
    public ErasureRequest getRequest() {
        return form.latest().orElse(null);
    }

    /** The request can be withdrawn. */
    public boolean isAsked() {
        return getRequest() != null && getRequest().status() == ErasureRequest.Status.ASKED;
    }

    public ErasureService.Form getForm() {
        return form;
    }

    public List<DocumentConsent> getConsents() {
        return consents;
    }
}
