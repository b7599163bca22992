package org.quittance.web.portal.water;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.metering.service.WaterService;
import org.quittance.metering.service.WaterUse;
import org.quittance.web.component.ContractSheetServlet;

/** Everything a water contract used, reading by reading, as a file: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/portal/water/download")
public class WaterDownload extends ContractSheetServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient WaterService water;

    public WaterDownload() {
        super("eau");
    }

    @Override
    protected Optional<Spreadsheet> sheet(String contract, ResourceBundle texts) {
        return water.use(contract).map(use -> sheet(use, texts));
    }

    private static Spreadsheet sheet(WaterUse use, ResourceBundle texts) {
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
