package org.quittance.web.portal.request;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quittance.request.AttachmentRow;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestMessage;
import org.quittance.request.RequestStateException;
import org.quittance.request.RequestStep;
import org.quittance.request.service.RequestService;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.web.component.NotFound;
import org.quittance.web.component.SentFile;
import org.quittance.web.converter.FilledWords;
import org.quittance.web.converter.Texts;

/** A request as its customer follows it: steps, what was filled in, messages; and the way to take it back. */
@Named("portalRequestDetail")
@ViewScoped
public class RequestDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RequestService requests;
    private Long id;
    private String text;
    private transient Part file;
    private transient RequestService.Followed followed;

    public void load() {
        followed = id == null ? null : requests.open(id).orElse(null);
        if (followed == null) {
            NotFound.answer();
        }
    }

    public String say() {
        return act(() -> requests.say(id, text.strip()), "portal_request_detail_said");
    }

    public String attach() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        byte[] content = SentFile.content(file, RequestAttachment.MOST_BYTES);
        try {
            return act(() -> requests.attach(id, file.getSubmittedFileName(), content), "portal_request_detail_attached");
        } catch (UnfitAttachmentException e) {
            faces.addMessage(null, Texts.error(faces, "portal_request_file_" + e.fault().name().toLowerCase(Locale.ROOT)));
            faces.getExternalContext().getFlash().setKeepMessages(true);
            return "/portal/request/detail?faces-redirect=true&id=" + id;
        }
    }

    public String withdraw() {
        return act(() -> requests.withdraw(id), "portal_request_detail_withdrawn");
    }

    public String close() {
        return act(() -> requests.close(id), "portal_request_detail_closed");
    }

    public String revoke() {
        return act(() -> requests.revoke(id), "portal_request_detail_revoked");
    }

    private String act(Runnable verb, String done) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            verb.run();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, done), null));
        } catch (RequestStateException e) {
            faces.addMessage(null, Texts.error(faces, "portal_request_detail_decided"));
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/portal/request/detail?faces-redirect=true&id=" + id;
    }

    public Request getAsked() {
        return followed.request();
    }

    public boolean isWithdrawable() {
        return followed.withdrawable();
    }

    /** Null where nothing that was granted can be taken back. */
    public LocalDate getRevocableUntil() {
        return followed.revocableUntil();
    }

    public boolean isOpen() {
        return !getAsked().state().isClosed();
    }

    public boolean isConversation() {
        return followed.conversation();
    }

    /** A conversation is opened again by who writes. */
    public boolean isWritable() {
        return isOpen() || isConversation();
    }

    public List<RequestStep> getSteps() {
        return new ArrayList<>(getAsked().steps());
    }

    public List<FilledWords> getFilled() {
        return FilledWords.of(getAsked());
    }

    public List<RequestMessage> getMessages() {
        return new ArrayList<>(followed.messages());
    }

    public List<AttachmentRow> getFiles() {
        return new ArrayList<>(followed.files());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
