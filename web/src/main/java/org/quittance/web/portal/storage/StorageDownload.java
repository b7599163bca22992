package org.quittance.web.portal.storage;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.quittance.billing.charging.BatteryMonth;
import org.quittance.billing.service.BatteryPage;
import org.quittance.billing.service.BatteryService;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.web.component.Language;
import org.quittance.web.component.SpreadsheetAnswer;

/** The ledger of a virtual battery as a file: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/portal/storage/download")
public class StorageDownload extends HttpServlet {

    @EJB
    private BatteryService batteries;
    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String contract = request.getParameter("contract");
        Optional<BatteryPage> found = contract == null ? Optional.empty() : batteries.battery(contract);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SpreadsheetAnswer.send(request, response, sheet(found.get(), language.getLocale()), "batterie-" + contract);
    }

    static Spreadsheet sheet(BatteryPage battery, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
        List<String> headings = Stream.concat(Stream.of(texts.getString("portal_consumption_month")), Stream.of(
                "portal_storage_opening", "portal_storage_injected", "portal_storage_expired", "portal_storage_capped",
                "portal_storage_restored", "portal_storage_closing").map(key -> texts.getString(key) + " (kWh)")).toList();
        return new Spreadsheet(texts.getString("portal_storage_sheet"), headings,
                battery.months().stream().map(StorageDownload::row).toList());
    }

    private static List<Object> row(BatteryMonth month) {
        return List.of(month.month(), month.opening(), month.injected(), month.expired(), month.capped(),
                month.restored(), month.closing());
    }
}
