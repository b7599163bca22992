package org.quittance.web.component;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.document.StoredDocument;

/** A document shown in the browser, and kept by nobody on the way; what is not there is not found. */
public final class PdfAnswer {

    private PdfAnswer() {
    }

    public static void send(HttpServletResponse response, Optional<StoredDocument> found) throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StoredDocument document = found.get();
        response.setContentType(document.mediaType());
        response.setContentLength(document.content().length);
        response.setHeader("Content-Disposition",
                "inline; filename=\"" + document.fileName().replaceAll("[^A-Za-z0-9._-]", "-") + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(document.content());
    }
}
