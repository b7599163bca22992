package org.quittance.web.portal.privacy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.privacy.service.PersonalFileService;

/** Everything that is known of the customer, written to the browser while it is read. */
@WebServlet("/portal/privacy/download")
public class PrivacyDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient PersonalFileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number;
        try {
            number = files.number();
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + number + ".zip\"");
        files.write(response.getOutputStream());
    }
}
