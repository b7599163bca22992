package org.quittance.web.office.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.identity.service.LoginService;
import org.quittance.metering.service.TerminationException;
import org.quittance.request.AnswerTemplate;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestFigure;
import org.quittance.request.RequestState;
import org.quittance.request.RequestStateException;
import org.quittance.request.kind.EffectException;
import org.quittance.request.service.AnswerTemplateService;
import org.quittance.request.service.Correspondence;
import org.quittance.request.service.RequestDeskService;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.web.component.SentFile;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;
import org.quittance.web.request.CorrespondenceBacking;
import org.quittance.web.request.FilledWords;

/** One request before staff: taken, asked about, granted or refused. */
@Named("officeRequestDetail")
@ViewScoped
public class RequestDetailBacking extends CorrespondenceBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDeskService requests;
    @Inject
    private LoginService logins;
    @Inject
    private AnswerTemplateService templates;
    private String reason;
    private String colleague;
    private Long template;
    private transient RequestDeskService.Opened opened;
    private transient Map<String, String> people;

    public void load() {
        opened = getId() == null ? null : requests.open(getId()).orElse(null);
        if (opened == null) {
            Reply.notFound();
            return;
        }
        people = logins.staff();
        if (template != null) {
            templates.answer(template, getId()).ifPresent(this::setText);
        }
    }

    public String close() {
        return act(() -> requests.close(getId()), "office_request_detail_closed");
    }

    public String handOver() {
        return act(() -> requests.handOver(getId(), colleague), "office_request_detail_handed_over");
    }

    /** By what they are called; who has it now is not among them. */
    public Map<String, String> getColleagues() {
        Map<String, String> byName = new TreeMap<>();
        requests.colleagues().forEach((login, name) -> byName.put(name, login));
        byName.values().remove(getAsked().handler());
        return byName;
    }

    public List<AnswerTemplate> getTemplates() {
        return templates.all();
    }

    public String take() {
        return act(() -> requests.take(getId()), "office_request_detail_taken");
    }

    public String ask() {
        return act(() -> requests.ask(getId(), getText().strip()), "office_request_detail_asked");
    }

    public String say() {
        return act(() -> requests.say(getId(), getText().strip()), "office_request_detail_said");
    }

    public String attach() throws IOException {
        byte[] content = SentFile.content(getFile(), RequestAttachment.MOST_BYTES);
        return act(() -> requests.attach(getId(), getFile().getSubmittedFileName(), content), "office_request_detail_attached");
    }

    public String note() {
        return act(() -> requests.note(getId(), getText().strip()), "office_request_detail_noted");
    }

    public String accept() {
        return act(() -> requests.accept(getId()), "office_request_detail_accepted");
    }

    public String finish() {
        return act(() -> requests.finish(getId()), "office_request_detail_finished");
    }

    public String refuse() {
        return act(() -> requests.refuse(getId(), reason.strip()), "office_request_detail_refused");
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
                    getAsked().contractNumber(), TagFunctions.date(e.day()));
        }
        return "/office/request/detail?faces-redirect=true&id=" + getId();
    }

    public boolean isUndecided() {
        return getAsked().state().isUndecided();
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

    @Override
    protected Correspondence correspondence() {
        return opened.correspondence();
    }

    /** Without the contract that stands below it, as a link. */
    @Override
    public List<FilledWords> getFilled() {
        return super.getFilled().stream().filter(one -> !one.text().equals(getAsked().contractNumber())).toList();
    }

    /** What granting will change, in m3. */
    public List<Map.Entry<RequestFigure, BigDecimal>> getFigures() {
        return new ArrayList<>(opened.figures().entrySet());
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
