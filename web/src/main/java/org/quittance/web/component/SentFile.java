package org.quittance.web.component;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongFunction;
import org.quittance.document.StoredDocument;

/**
 * A file that somebody sent us, and what others may do with it: save it. It is never shown in a page of ours, its type is the
 * one that its content has, and nobody keeps it on the way.
 */
public final class SentFile {

    private SentFile() {
    }

    /** Never more than one byte beyond what is allowed. */
    public static byte[] content(Part part, int most) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(most + 1);
        }
    }

    /** The file whose number the address gives as {@code id}; what is no number finds nothing. */
    public static void send(HttpServletRequest request, HttpServletResponse response,
            LongFunction<Optional<StoredDocument>> files) throws IOException {
        String id = request.getParameter("id");
        Optional<StoredDocument> found =
                id == null || !id.matches("[0-9]{1,18}") ? Optional.empty() : files.apply(Long.parseLong(id));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StoredDocument file = found.get();
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName().replaceAll("[^A-Za-z0-9._-]", "-") + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
    }
}
