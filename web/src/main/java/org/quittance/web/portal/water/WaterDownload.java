package org.quittance.web.portal.water;

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
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.metering.service.WaterService;
import org.quittance.metering.service.WaterUse;
import org.quittance.web.component.Language;
import org.quittance.web.component.SpreadsheetAnswer;

/** Everything a water contract used, reading by reading, as a file: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/portal/water/download")
public class WaterDownload extends HttpServlet {

    @EJB
    private WaterService water;
    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String contract = request.getParameter("contract");
        Optional<WaterUse> found = contract == null ? Optional.empty() : water.use(contract);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SpreadsheetAnswer.send(request, response, sheet(found.get(), language.getLocale()), "eau-" + contract);
    }

    static Spreadsheet sheet(WaterUse use, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
        List<String> headings = List.of(texts.getString("portal_water_from"), texts.getString("portal_water_from_index"),
                texts.getString("portal_water_origin"), texts.getString("portal_water_to"),
                texts.getString("portal_water_to_index"), texts.getString("portal_water_origin"),
                texts.getString("portal_water_used") + " (m³)",
                texts.getString("portal_consumption_year_earlier") + " (m³)");
        return new Spreadsheet(texts.getString("portal_water_sheet"), headings,
                use.intervals().stream().map(interval -> row(interval, texts)).toList());
    }

    private static List<Object> row(WaterInterval interval, ResourceBundle texts) {
        List<Object> cells = new ArrayList<>();
        cells.add(interval.from().day());
        cells.add(interval.from().index());
        cells.add(texts.getString("ReadingOrigin_" + interval.from().origin()));
        cells.add(interval.to().day());
        cells.add(interval.to().index());
        cells.add(texts.getString("ReadingOrigin_" + interval.to().origin()));
        cells.add(interval.volume());
        cells.add(interval.yearEarlier());
        return cells;
    }
}
