package org.quittance.web.request;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.request.AttachmentRow;
import org.quittance.request.Request;
import org.quittance.request.RequestMessage;
import org.quittance.request.RequestStep;
import org.quittance.request.service.Correspondence;
import org.quittance.tariff.service.TariffService;
import org.quittance.web.component.Language;

/** What both sides read of a request: its steps, what was filled in, messages and files; and what they add to it. */
public abstract class CorrespondenceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TariffService tariffs;
    @Inject
    private Language language;
    private transient List<FilledWords> filled;
    private Long id;
    private String text;
    private transient Part file;

    protected abstract Correspondence correspondence();

    public Request getAsked() {
        return correspondence().request();
    }

    public boolean isOpen() {
        return !getAsked().state().isClosed();
    }

    public boolean isConversation() {
        return correspondence().conversation();
    }

    /** A conversation is opened again by who writes. */
    public boolean isWritable() {
        return isOpen() || isConversation();
    }

    public List<RequestStep> getSteps() {
        return new ArrayList<>(getAsked().steps());
    }

    public List<FilledWords> getFilled() {
        if (filled == null) {
            filled = FilledWords.of(getAsked(), this::offer);
        }
        return filled;
    }

    /** The code where there is no such offer any more. */
    private String offer(String code) {
        return tariffs.offers().stream().filter(one -> one.code().equals(code)).findFirst()
                .map(one -> one.label(language.getCode())).orElse(code);
    }

    public List<RequestMessage> getMessages() {
        return new ArrayList<>(correspondence().messages());
    }

    public List<AttachmentRow> getFiles() {
        return new ArrayList<>(correspondence().files());
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
