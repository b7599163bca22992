package org.quittance.web.office.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.report.service.ReportService;
import org.quittance.web.component.Language;
import org.quittance.web.component.SpreadsheetAnswer;

/** One table of the figures as a file: {@code about} names it, {@code until} its last month; {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/office/report/download")
public class ReportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportService reports;
    @Inject
    private transient Language language;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("about");
        Optional<ReportSheet> sheet = Arrays.stream(ReportSheet.values()).filter(one -> one.name().equals(asked)).findFirst();
        Optional<ReportPeriod> period = ReportPeriod.until(request.getParameter("until"), LocalDate.now(clock));
        if (sheet.isEmpty() || period.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", language.getLocale());
        SpreadsheetAnswer.send(request, response, sheet.get().of(reports.figures(period.get().days()), period.get(), texts),
                sheet.get().fileName() + "-" + period.get().last());
    }
}
