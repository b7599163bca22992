package org.quittance.web.office.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.messaging.service.NewsletterService;
import org.quittance.messaging.service.NewsletterService.Words;
import org.quittance.web.office.Reply;

/** Writes the operator's news to who asked for them. */
@Named("officeOutboxNewsletter")
@ViewScoped
public class OutboxNewsletterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NewsletterService newsletters;
    private int readers;
    private boolean sendable;
    private String frenchSubject;
    private String frenchText;
    private String englishSubject;
    private String englishText;

    @PostConstruct
    void load() {
        readers = newsletters.readers();
        sendable = newsletters.canBeEnded() && readers > 0;
    }

    public String send() {
        Reply.done("office_outbox_newsletter_sent", newsletters.send(
                new Words(frenchSubject.strip(), frenchText.strip()), new Words(englishSubject.strip(), englishText.strip())));
        return "/office/outbox/list?faces-redirect=true";
    }

    public int getReaders() {
        return readers;
    }

    public boolean isSendable() {
        return sendable;
    }

    public String getFrenchSubject() {
        return frenchSubject;
    }

    public void setFrenchSubject(String frenchSubject) {
        this.frenchSubject = frenchSubject;
    }

    public String getFrenchText() {
        return frenchText;
    }

    public void setFrenchText(String frenchText) {
        this.frenchText = frenchText;
    }

    public String getEnglishSubject() {
        return englishSubject;
    }

    public void setEnglishSubject(String englishSubject) {
        this.englishSubject = englishSubject;
    }

    public String getEnglishText() {
        return englishText;
    }

    public void setEnglishText(String englishText) {
        this.englishText = englishText;
    }
}
