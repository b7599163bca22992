package org.quittance.web.portal.request;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestStateException;
import org.quittance.request.service.Correspondence;
import org.quittance.request.service.RequestService;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.web.component.NotFound;
import org.quittance.web.component.SentFile;
import org.quittance.web.converter.Texts;
import org.quittance.web.request.CorrespondenceBacking;

/** A request as its customer follows it: steps, what was filled in, messages; and the way to take it back. */
@Named("portalRequestDetail")
@ViewScoped
public class RequestDetailBacking extends CorrespondenceBacking {

    private static final long serialVersionUID = 1L;

    @EJB
    private RequestService requests;
    private transient RequestService.Followed followed;

    public void load() {
        followed = getId() == null ? null : requests.open(getId()).orElse(null);
        if (followed == null) {
            NotFound.answer();
        }
    }

    public String say() {
        return act(() -> requests.say(getId(), getText().strip()), "portal_request_detail_said");
    }

    public String attach() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        byte[] content = SentFile.content(getFile(), RequestAttachment.MOST_BYTES);
        try {
            return act(() -> requests.attach(getId(), getFile().getSubmittedFileName(), content), "portal_request_detail_attached");
        } catch (UnfitAttachmentException e) {
            faces.addMessage(null, Texts.error(faces, "portal_request_file_" + e.fault().name().toLowerCase(Locale.ROOT)));
            return "/portal/request/detail?faces-redirect=true&id=" + getId();
        }
    }

    public String withdraw() {
        return act(() -> requests.withdraw(getId()), "portal_request_detail_withdrawn");
    }

    public String close() {
        return act(() -> requests.close(getId()), "portal_request_detail_closed");
    }

    public String revoke() {
        return act(() -> requests.revoke(getId()), "portal_request_detail_revoked");
    }

    private String act(Runnable verb, String done) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            verb.run();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, done), null));
        } catch (RequestStateException e) {
            faces.addMessage(null, Texts.error(faces, "portal_request_detail_decided"));
        }
        return "/portal/request/detail?faces-redirect=true&id=" + getId();
    }

    @Override
    protected Correspondence correspondence() {
        return followed.correspondence();
    }

    public boolean isWithdrawable() {
        return followed.withdrawable();
    }

    /** Null where nothing that was granted can be taken back. */
    public LocalDate getRevocableUntil() {
        return followed.revocableUntil();
    }
}
