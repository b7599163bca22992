package org.quittance.web.office.metering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.metering.ReadingPhoto;
import org.quittance.metering.service.ReadingService;

/**
 * The photo that came with a reading, for staff. It was sent by somebody: its type is the one that its content has, and a
 * browser may do nothing with it but draw it. (The server forbids sniffing on every answer.)
 */
@WebServlet("/office/metering/photo")
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingService readings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Optional<ReadingPhoto> photo = id == null || !id.matches("[0-9]{1,18}")
                ? Optional.empty() : readings.photo(Long.parseLong(id));
        if (photo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = photo.get().content();
        response.setContentType(photo.get().mediaType());
        response.setContentLength(content.length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline; filename=\"photo-" + id + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(content);
    }
}
