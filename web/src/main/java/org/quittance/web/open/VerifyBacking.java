package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.quittance.document.service.VerificationService;
import org.quittance.document.service.Verified;
import org.quittance.web.converter.Texts;

/** Answers whether a document is genuine, by its code and, if somebody compares it, the digest of its file. */
@Named("openVerify")
@RequestScoped
public class VerifyBacking {

    @EJB
    private VerificationService verification;
    @Inject
    private HttpServletRequest request;
    private String code;
    private String sha256;
    private Verified found;

    public void load() {
        if (code != null && !code.isBlank()) {
            found = verification.check(code, sha256, request.getRemoteAddr());
        }
    }

    /** Null as long as nothing was asked. */
    public Verified getFound() {
        return found;
    }

    /** Whether a document bears the code, so that a file can be compared with it. */
    public boolean isKnown() {
        return found != null && found.kind() != null;
    }

    public String getTone() {
        return switch (found.answer()) {
            case ISSUED, GENUINE -> "good";
            case ALTERED -> "bad";
            case UNKNOWN, REFUSED -> "warn";
        };
    }

    public String getTitle() {
        return Texts.text(FacesContext.getCurrentInstance(), "open_verify_title_" + found.answer());
    }

    public String getNext() {
        return Texts.text(FacesContext.getCurrentInstance(), "open_verify_next_" + found.answer());
    }

    /** Bytes of the largest file that can be compared. */
    public int getMost() {
        return VerifyFileServlet.MOST_BYTES;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }
}
