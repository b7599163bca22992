package org.quittance.web.office.dunning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.payment.service.arrears.DunningPrintService;
import org.quittance.web.component.Language;

/** The letters of a dunning run for the printer. */
@WebServlet("/office/dunning/letters")
public class LettersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DunningPrintService letters;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> run = Optional.ofNullable(request.getParameter("id")).filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf).filter(id -> letters.letters(id) > 0);
        if (run.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"dunning-" + run.get() + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        letters.write(run.get(), ResourceBundle.getBundle("org.quittance.web.messages", language.getLocale())
                .getString("office_dunning_run_letters"), response.getOutputStream());
    }
}
