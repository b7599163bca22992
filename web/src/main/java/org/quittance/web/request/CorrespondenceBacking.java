package org.quittance.web.request;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.request.AttachmentRow;
import org.quittance.request.Request;
import org.quittance.request.RequestMessage;
import org.quittance.request.RequestStep;
import org.quittance.request.service.Correspondence;

/** What both sides read of a request: its steps, what was filled in, messages and files; and what they add to it. */
public abstract class CorrespondenceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

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
        return FilledWords.of(getAsked());
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
