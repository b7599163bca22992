package org.quittance.web.office.accounting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.quittance.accounting.service.AccountingService;
import org.quittance.accounting.service.FecService;
import org.quittance.accounting.service.FecService.Form;
import org.quittance.time.DateRange;

/** The FEC of the fiscal year that ends with a day: {@code as=txt} or {@code as=xml}. */
@WebServlet("/office/accounting/fec/download")
public class FecDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountingService books;
    @Inject
    private transient FecService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DateRange> year = year(request.getParameter("year"));
        Optional<Form> form = form(request.getParameter("as"));
        Optional<String> name = year.flatMap(found -> form.flatMap(as -> files.fileName(found, as)));
        if (name.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name.get() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        if (form.get() == Form.TXT) {
            response.setContentType("text/plain; charset=ISO-8859-15");
            files.write(year.get(), response.getOutputStream());
            return;
        }
        response.setContentType("application/xml");
        Path file = files.xml(year.get());
        try {
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    /** One that has validated entries, by its last day. */
    private Optional<DateRange> year(String lastDay) {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(lastDay));
            return books.fiscalYears().stream().filter(year -> year.lastDay().equals(day))
                    .filter(year -> books.lastValidated().filter(last -> !last.isBefore(year.start())).isPresent()).findFirst();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Form> form(String as) {
        return "txt".equals(as) ? Optional.of(Form.TXT) : "xml".equals(as) ? Optional.of(Form.XML) : Optional.empty();
    }
}
