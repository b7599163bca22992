package org.quittance.web.office.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quittance.messaging.NoticeWording;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.NoticeDeskService;
import org.quittance.messaging.service.NoticeTemplate;
import org.quittance.messaging.service.UnfitTemplateException;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Writes what a notice says in a language; its address names both. */
@Named("officeOutboxNotice")
@ViewScoped
public class OutboxNoticeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeDeskService desk;
    private String notice;
    private String language;
    private String subject;
    private String body;
    private transient OutboxMessage.Text preview;
    private transient List<NoticeWording> versions;

    public void load() {
        Optional<NoticeTemplate> found = desk.template(notice, language);
        if (found.isEmpty()) {
            Reply.notFound();
            return;
        }
        subject = found.get().subject();
        body = found.get().body();
        look();
    }

    /** Shows what was typed, filled; stores nothing. */
    public void look() {
        try {
            preview = desk.preview(notice, typed());
        } catch (UnfitTemplateException e) {
            refuse(e);
        }
    }

    public String save() {
        try {
            desk.write(notice, typed());
        } catch (UnfitTemplateException e) {
            refuse(e);
            return null;
        }
        Reply.done("office_outbox_notice_saved");
        return here();
    }

    public void sendToMe() {
        try {
            desk.sendToMe(notice, typed()).ifPresentOrElse(
                    address -> Reply.done("office_outbox_notice_sent", address),
                    () -> Reply.refused("office_outbox_notice_nowhere"));
        } catch (UnfitTemplateException e) {
            refuse(e);
        }
    }

    public String goBack() {
        desk.goBackToDelivered(notice, locale());
        Reply.done("office_outbox_notice_delivered");
        return here();
    }

    private static void refuse(UnfitTemplateException unfit) {
        Reply.refused("office_outbox_notice_unfit", TagFunctions.words(unfit.part()), unfit.line(),
                TagFunctions.words(unfit.fault()), unfit.detail());
    }

    private String here() {
        return "/office/outbox/notice?faces-redirect=true&notice=" + notice + "&language=" + language;
    }

    /** Browsers end lines in two characters. */
    private NoticeTemplate typed() {
        return new NoticeTemplate(locale(), subject.strip(), body.replace("\r\n", "\n"));
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** What is written for each field that the texts may use, and its sample. */
    public List<Map.Entry<String, String>> getFields() {
        return desk.samples(notice, locale()).entrySet().stream()
                .map(field -> Map.entry("${" + field.getKey() + "}", field.getValue())).toList();
    }

    public List<NoticeWording> getVersions() {
        if (versions == null) {
            versions = desk.versions(notice, locale());
        }
        return versions;
    }

    public boolean isEdited() {
        return !getVersions().isEmpty() && !getVersions().get(0).isAsDelivered();
    }

    public String getHead() {
        return preview == null ? subject : preview.subject();
    }

    /** A page knows no line breaks. */
    public String[] getLines() {
        return preview == null ? new String[0] : preview.body().strip().split("\\R");
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
