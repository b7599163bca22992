package org.quittance.web.portal.exits;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.billing.service.ExitStatement;
import org.quittance.billing.service.ExitStatementService;
import org.quittance.metering.ParkingExit;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.time.OperatorClock;
import org.quittance.web.component.Language;
import org.quittance.web.component.SpreadsheetAnswer;

/** Every exit of a low-use contract as a file: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/portal/exits/download")
public class ExitsDownload extends HttpServlet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @EJB
    private ExitStatementService statements;
    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String contract = request.getParameter("contract");
        Optional<ExitStatement> found = contract == null ? Optional.empty() : statements.statement(contract);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SpreadsheetAnswer.send(request, response, sheet(found.get(), language.getLocale()), "sorties-" + contract);
    }

    static Spreadsheet sheet(ExitStatement statement, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
        List<String> headings = List.of(texts.getString("portal_exits_day"), texts.getString("portal_exits_time"),
                texts.getString("portal_exits_car_park"), texts.getString("portal_exits_badge"));
        return new Spreadsheet(texts.getString("portal_exits_sheet"), headings, statement.months().stream()
                .flatMap(month -> month.exits().stream()).map(ExitsDownload::row).toList());
    }

    private static List<Object> row(ParkingExit exit) {
        LocalDateTime left = LocalDateTime.ofInstant(exit.leftAt(), OperatorClock.ZONE);
        return List.of(left.toLocalDate(), TIME.format(left), exit.carPark(), exit.badge());
    }
}
