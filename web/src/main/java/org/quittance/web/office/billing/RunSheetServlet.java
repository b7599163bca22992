package org.quittance.web.office.billing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.document.StoredDocument;
import org.quittance.document.service.RunSheetPdfService;
import org.quittance.web.component.Language;
import org.quittance.web.component.NumberParameter;

/** The sheet of a run as PDF. */
@WebServlet("/office/billing/sheet/pdf")
public class RunSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RunSheetPdfService sheets;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredDocument> sheet = NumberParameter.id(request).flatMap(run -> sheets.sheet(run, language.getLocale()));
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(sheet.get().mediaType());
        response.setHeader("Content-Disposition", "inline; filename=\"" + sheet.get().fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(sheet.get().content().length);
        response.getOutputStream().write(sheet.get().content());
    }
}
