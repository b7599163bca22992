package org.quittance.web.portal.surplus;

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
import org.quittance.billing.service.Kitty;
import org.quittance.billing.service.SurplusPage;
import org.quittance.billing.service.SurplusService;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.web.component.Language;
import org.quittance.web.component.SpreadsheetAnswer;

/** The ledger of a kitty as a file: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/portal/surplus/download")
public class SurplusDownload extends HttpServlet {

    @EJB
    private SurplusService surplus;
    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String contract = request.getParameter("contract");
        Optional<SurplusPage> found = contract == null ? Optional.empty() : surplus.surplus(contract);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SpreadsheetAnswer.send(request, response, sheet(found.get(), language.getLocale()), "cagnotte-" + contract);
    }

    static Spreadsheet sheet(SurplusPage page, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
        List<String> headings = List.of(texts.getString("portal_invoice_number"), texts.getString("portal_invoice_date"),
                texts.getString("portal_surplus_from"), texts.getString("portal_surplus_to"),
                texts.getString("portal_surplus_injected") + " (kWh)", texts.getString("portal_surplus_opening") + " (€)",
                texts.getString("portal_surplus_earned") + " (€)", texts.getString("portal_surplus_closing") + " (€)");
        return new Spreadsheet(texts.getString("portal_surplus_sheet"), headings,
                page.kitty().movements().stream().map(SurplusDownload::row).toList());
    }

    private static List<Object> row(Kitty.Movement movement) {
        return List.of(movement.number(), movement.day(), movement.period().start(), movement.period().lastDay(),
                movement.injected(), movement.opening().euros(), movement.earned().euros(), movement.closing().euros());
    }
}
