package org.quittance.web.office.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.quittance.identity.service.LoginService;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestStateException;
import org.quittance.request.kind.EffectException;
import org.quittance.request.service.Enclosure;
import org.quittance.request.service.PaperContractService;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.web.component.SentFile;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** The contract that a customer signs on paper: printed, and recorded as it comes back. */
@Named("officeRequestSign")
@ViewScoped
public class RequestSignBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperContractService papers;
    @Inject
    private LoginService logins;
    @Inject
    private Clock clock;
    private Long id;
    private LocalDate day;
    private transient Part scan;
    private transient PaperContractService.Paper paper;

    public void load() {
        if (getPaper() == null) {
            Reply.notFound();
        }
    }

    public String record() throws IOException {
        if (day.isAfter(LocalDate.now(clock))) {
            Reply.wrong("back:day", "office_request_sign_to_come");
            return null;
        }
        try {
            papers.signed(id, day, scan == null || scan.getSize() == 0 ? null
                    : new Enclosure(scan.getSubmittedFileName(), SentFile.content(scan, RequestAttachment.MOST_BYTES)));
            Reply.done("office_request_sign_done");
            return "/office/request/detail?faces-redirect=true&id=" + id;
        } catch (RequestStateException e) {
            Reply.refused("office_request_detail_state");
            return "/office/request/sign?faces-redirect=true&id=" + id;
        } catch (UnfitAttachmentException e) {
            Reply.wrong("back:scan", "portal_request_file_" + e.fault().name().toLowerCase(Locale.ROOT));
        } catch (EffectException e) {
            Reply.refused("office_request_detail_effect", TagFunctions.words(e.fault()));
        }
        return null;
    }

    /** Null if no such request is to be signed. */
    public PaperContractService.Paper getPaper() {
        if (paper == null && id != null) {
            paper = papers.open(id).orElse(null);
        }
        return paper;
    }

    public boolean isOpen() {
        return getPaper().signature() == null && paper.request().state().isUndecided();
    }

    public String getRecorder() {
        String login = getPaper().signature().proof().recordedBy();
        return logins.staff().getOrDefault(login, login);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
