package org.quittance.web.office.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.identity.service.LoginService;
import org.quittance.metering.service.TerminationException;
import org.quittance.request.AnswerTemplate;
import org.quittance.request.AttachmentRow;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestFigure;
import org.quittance.request.RequestMessage;
import org.quittance.request.RequestState;
import org.quittance.request.RequestStateException;
import org.quittance.request.RequestStep;
import org.quittance.request.kind.EffectException;
import org.quittance.request.service.AnswerTemplateService;
import org.quittance.request.service.RequestDeskService;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.web.component.SentFile;
import org.quittance.web.converter.FilledWords;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** One request before staff: taken, asked about, granted or refused. */
@Named("officeRequestDetail")
@ViewScoped
public class RequestDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDeskService requests;
    @Inject
    private LoginService logins;
    @Inject
    private AnswerTemplateService templates;
    private Long id;
    private String text;
    private String reason;
    private String colleague;
    private Long template;
    private transient Part file;
    private transient RequestDeskService.Opened opened;
    private transient Map<String, String> people;

    public void load() {
        opened = id == null ? null : requests.open(id).orElse(null);
        if (opened == null) {
            Reply.notFound();
            return;
        }
        people = logins.staff();
        text = template == null ? text : templates.answer(template, id).orElse(text);
    }

    public String close() {
        return act(() -> requests.close(id), "office_request_detail_closed");
    }

    public String handOver() {
        return act(() -> requests.handOver(id, colleague), "office_request_detail_handed_over");
    }

    /** By what they are called. */
    public Map<String, String> getColleagues() {
        Map<String, String> byName = new TreeMap<>();
        requests.colleagues().forEach((login, name) -> byName.put(name, login));
        return byName;
    }

    public List<AnswerTemplate> getTemplates() {
        return templates.all();
    }

    public String take() {
        return act(() -> requests.take(id), "office_request_detail_taken");
    }

    public String ask() {
        return act(() -> requests.ask(id, text.strip()), "office_request_detail_asked");
    }

    public String say() {
        return act(() -> requests.say(id, text.strip()), "office_request_detail_said");
    }

    public String attach() throws IOException {
        byte[] content = SentFile.content(file, RequestAttachment.MOST_BYTES);
        return act(() -> requests.attach(id, file.getSubmittedFileName(), content), "office_request_detail_attached");
    }

    public String note() {
        return act(() -> requests.note(id, text.strip()), "office_request_detail_noted");
    }

    public String accept() {
        return act(() -> requests.accept(id), "office_request_detail_accepted");
    }

    public String finish() {
        return act(() -> requests.finish(id), "office_request_detail_finished");
    }

    public String refuse() {
        return act(() -> requests.refuse(id, reason.strip()), "office_request_detail_refused");
    }

    private String act(Runnable verb, String done) {
        try {
            verb.run();
            Reply.done(done);
        } catch (RequestStateException e) {
            Reply.refused("office_request_detail_state");
        } catch (UnfitAttachmentException e) {
            Reply.refused("portal_request_file_" + e.fault().name().toLowerCase(Locale.ROOT));
        } catch (EffectException e) {
            Reply.refused("office_request_detail_effect", TagFunctions.words(e.fault()));
        } catch (TerminationException e) {
            Reply.refused("office_contract_end_" + e.fault().name().toLowerCase(Locale.ROOT),
                    opened.request().contractNumber(), TagFunctions.date(e.day()));
        }
        return "/office/request/detail?faces-redirect=true&id=" + id;
    }

    public boolean isUndecided() {
        return getAsked().state().isUndecided();
    }

    public boolean isOpen() {
        return !getAsked().state().isClosed();
    }

    public boolean isConversation() {
        return opened.conversation();
    }

    /** A conversation is opened again by who writes. */
    public boolean isWritable() {
        return isOpen() || isConversation();
    }

    public boolean isAccepted() {
        return getAsked().state() == RequestState.ACCEPTED;
    }

    public String person(String login) {
        return people.getOrDefault(login, login);
    }

    public RequestDeskService.Opened getOpened() {
        return opened;
    }

    public Request getAsked() {
        return opened.request();
    }

    public List<RequestStep> getSteps() {
        return new ArrayList<>(getAsked().steps());
    }

    public List<FilledWords> getFilled() {
        return FilledWords.of(getAsked());
    }

    public List<RequestMessage> getMessages() {
        return new ArrayList<>(opened.messages());
    }

    /** What granting will change, in m3. */
    public List<Map.Entry<RequestFigure, BigDecimal>> getFigures() {
        return new ArrayList<>(opened.figures().entrySet());
    }

    public List<AttachmentRow> getFiles() {
        return new ArrayList<>(opened.files());
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public Long getTemplate() {
        return template;
    }

    public void setTemplate(Long template) {
        this.template = template;
    }
}
