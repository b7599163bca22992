package org.quittance.web.office.billing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.document.PrintFile;
import org.quittance.document.service.PrintFileService;
import org.quittance.web.component.NumberParameter;

/** The letters of a run for the printer; they may hold passwords, so that nothing on the way keeps them. */
@WebServlet("/office/billing/letters")
public class PrintFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintFileService letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> run = NumberParameter.id(request);
        Optional<PrintFile> file = run.flatMap(letters::ready);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"letters-" + run.get() + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLengthLong(file.get().bytes());
        letters.write(file.get(), run.get(), response.getOutputStream());
    }
}
