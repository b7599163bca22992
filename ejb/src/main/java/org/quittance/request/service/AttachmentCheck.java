package org.quittance.request.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.quittance.operator.Settings;
import org.quittance.request.AttachmentType;
import org.quittance.request.RequestAttachment;
import org.quittance.request.service.UnfitAttachmentException.Fault;

/** Lets in what can be attached: by size, by what the content is, and by what the scanner says where there is one. */
@ApplicationScoped
public class AttachmentCheck {

    private static final System.Logger LOG = System.getLogger(AttachmentCheck.class.getName());
    private static final int PATIENCE_MILLIS = 20_000;

    @Inject
    private Settings settings;

    /** @throws UnfitAttachmentException if it may not be attached */
    AttachmentType typeOf(byte[] content) {
        if (content.length > RequestAttachment.MOST_BYTES) {
            throw new UnfitAttachmentException(Fault.LARGE);
        }
        AttachmentType type = AttachmentType.of(content).orElseThrow(() -> new UnfitAttachmentException(Fault.TYPE));
        settings.virusScanner().ifPresent(address -> scan(new VirusScanner(address, PATIENCE_MILLIS), content));
        return type;
    }

    private static void scan(VirusScanner scanner, byte[] content) {
        try {
            if (scanner.finds(content)) {
                throw new UnfitAttachmentException(Fault.INFECTED);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no attachment is taken, the scanner does not answer: {0}", e.getMessage());
            throw new UnfitAttachmentException(Fault.UNSCANNED);
        }
    }
}
