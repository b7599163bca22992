package org.quittance.web.portal.consumption;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.Grain;
import org.quittance.metering.export.ConsumptionExport;
import org.quittance.metering.export.ConsumptionSheet;
import org.quittance.metering.service.ConsumptionService;
import org.quittance.metering.service.ContractConsumption;
import org.quittance.time.DateRange;
import org.quittance.web.component.Language;
import org.quittance.web.component.SpreadsheetAnswer;

/**
 * The figures of a page of consumption as a file, {@code as=xlsx} or {@code as=csv}; with {@code from} and {@code to}
 * any period up to two years.
 */
@WebServlet("/portal/consumption/download")
public class ConsumptionDownload extends HttpServlet {

    private static final int MOST_DAYS = 732;

    @EJB
    private ConsumptionService consumption;
    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ContractConsumption> found = asked(request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SpreadsheetAnswer.send(request, response,
                ConsumptionExport.spreadsheet(sheet(found.get(), language.getLocale())), fileName(found.get()));
    }

    private Optional<ContractConsumption> asked(HttpServletRequest request) {
        String contract = request.getParameter("contract");
        Grain grain = ConsumptionPeriod.grain(request.getParameter("grain"));
        if (contract == null) {
            return Optional.empty();
        }
        var from = ConsumptionPeriod.day(request.getParameter("from"));
        var to = ConsumptionPeriod.day(request.getParameter("to"));
        if (from == null || to == null || to.isBefore(from)) {
            return consumption.page(contract, grain, ConsumptionPeriod.day(request.getParameter("period")));
        }
        DateRange period = DateRange.ofClosed(from, to);
        return period.days() > MOST_DAYS ? Optional.empty() : consumption.consumption(contract, grain, period);
    }

    static ConsumptionSheet sheet(ContractConsumption shown, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
        List<String> headings = new ArrayList<>();
        headings.add(texts.getString(shown.grain() == Grain.MONTH
                ? "portal_consumption_month" : "portal_consumption_day"));
        if (shown.grain() == Grain.HALF_HOUR) {
            headings.add(texts.getString("portal_consumption_half_hour"));
            headings.add(texts.getString("portal_consumption_offset"));
        }
        if (shown.classes().size() > 1) {
            for (TimeClass timeClass : shown.classes()) {
                headings.add(texts.getString("TimeClass_" + timeClass) + " (kWh)");
            }
        }
        headings.add(texts.getString("portal_consumption_total") + " (kWh)");
        headings.add(texts.getString("portal_consumption_year_earlier") + " (kWh)");
        return new ConsumptionSheet(
                texts.getString("portal_consumption_sheet"), headings, shown.grain(), shown.classes(), shown.rows());
    }

    private static String fileName(ContractConsumption shown) {
        return "consommation-" + shown.contract() + "-" + shown.period().start() + "-" + shown.period().lastDay();
    }
}
