package org.quittance.web.portal.invoice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.document.StoredDocument;
import org.quittance.document.service.DocumentService;

/** The PDF of a published invoice of the customer, shown in the browser; anything else does not exist. */
@WebServlet("/portal/invoice/pdf")
public class InvoicePdfServlet extends HttpServlet {

    @EJB
    private DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        Optional<StoredDocument> found = number == null ? Optional.empty() : documents.mine(number);
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
