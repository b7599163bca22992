package org.quittance.web.office.billing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.quittance.billing.ReportingTotal;
import org.quittance.billing.service.ReportingService;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.web.component.Language;
import org.quittance.web.component.SpreadsheetAnswer;

/** A month of e-reporting as a file: {@code as=csv} or {@code as=xlsx}. */
@WebServlet("/office/billing/reporting/download")
public class ReportingDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportingService reporting;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        YearMonth month;
        try {
            month = YearMonth.parse(String.valueOf(request.getParameter("month")));
        } catch (DateTimeParseException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SpreadsheetAnswer.send(
                request, response, sheet(reporting.of(month), language.getLocale()), "e-reporting-" + month);
    }

    static Spreadsheet sheet(List<ReportingTotal> totals, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
        List<String> headings = Stream.of("office_billing_reporting_direction", "office_billing_reporting_day",
                "office_billing_reporting_category", "office_billing_reporting_rate", "office_billing_reporting_documents",
                "office_billing_reporting_base", "office_billing_reporting_tax").map(texts::getString).toList();
        return new Spreadsheet("e-reporting", headings, totals.stream().map(total -> row(total, texts)).toList());
    }

    private static List<Object> row(ReportingTotal total, ResourceBundle texts) {
        return List.of(texts.getString("ReportingTotal_Direction_" + total.direction()), total.day(),
                total.category().name(), total.rate().percent(), BigDecimal.valueOf(total.documents()),
                total.base().euros(), total.tax().euros());
    }
}
