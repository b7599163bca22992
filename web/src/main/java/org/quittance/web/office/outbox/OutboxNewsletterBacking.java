package org.quittance.web.office.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.messaging.service.NewsletterService;
import org.quittance.messaging.service.NewsletterService.Words;
import org.quittance.web.office.LetterEntry;
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
    private final LetterEntry french = new LetterEntry();
    private final LetterEntry english = new LetterEntry();

    @PostConstruct
    void load() {
        readers = newsletters.readers();
        sendable = newsletters.canBeEnded() && readers > 0;
    }

    public String send() {
        Reply.done("office_outbox_newsletter_sent",
                newsletters.send(french.written(Words::new), english.written(Words::new)));
        return "/office/outbox/list?faces-redirect=true";
    }

    public int getReaders() {
        return readers;
    }

    public boolean isSendable() {
        return sendable;
    }

    public LetterEntry getFrench() {
        return french;
    }

    public LetterEntry getEnglish() {
        return english;
    }
}
