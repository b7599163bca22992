package org.quittance.web.office.metering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.metering.MeterFileRow;
import org.quittance.metering.service.MeterFileService;
import org.quittance.web.component.Language;

/** The lines of a file that could not be used, as CSV for a spreadsheet, in the language of the page. */
@WebServlet("/office/metering/errors")
public class ErrorsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeterFileService files;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Optional<MeterFileRow> file =
                id == null || !id.matches("[0-9]{1,18}") ? Optional.empty() : files.progress(Long.parseLong(id));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", language.getLocale());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"lines-of-file-" + id + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        files.writeErrors(file.get(),
                List.of(texts.getString("office_metering_file_name"), texts.getString("office_metering_file_line"),
                        texts.getString("office_metering_file_reason"), texts.getString("office_metering_file_text")),
                reason -> texts.getString("LineFault_" + reason), response.getOutputStream());
    }
}
