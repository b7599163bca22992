package org.quittance.request.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quittance.request.AttachmentType;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestAttachments;
import org.quittance.request.service.UnfitAttachmentException.Fault;

/** Adds files to requests, whoever sends them. */
@ApplicationScoped
public class Attaching {

    private static final int MOST_FILES = 20;

    @Inject
    private RequestAttachments attachments;
    @Inject
    private AttachmentCheck check;

    /** With what is done, though it may close the request: as it is sent, or taken back. @throws UnfitAttachmentException if it cannot be */
    void enclose(Request sent, Enclosure file, Request.Act by) {
        attachments.add(new RequestAttachment(sent.id(), file.name(), check.typeOf(file.content()), file.content(), by));
    }

    /** @throws UnfitAttachmentException if it cannot be attached */
    void requireFit(Enclosure file) {
        check.typeOf(file.content());
    }

    /** @throws org.quittance.request.RequestStateException if the request is closed */
    void attach(Request asked, String name, byte[] content, Request.Act by) {
        asked.requireOpen();
        if (attachments.of(asked.id()).size() >= MOST_FILES) {
            throw new UnfitAttachmentException(Fault.MANY);
        }
        AttachmentType type = check.typeOf(content);
        attachments.add(new RequestAttachment(asked.id(), name, type, content, by));
    }
}
