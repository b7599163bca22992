package org.quittance.web.component;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.metering.export.Spreadsheet;

/** A table as a file to keep, {@code as=csv} or {@code as=xlsx}; any other format is not found. */
public final class SpreadsheetAnswer {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SpreadsheetAnswer() {
    }

    /** @param name of the file, without its ending; what is neither letter nor digit becomes a hyphen */
    public static void send(HttpServletRequest request, HttpServletResponse response, Spreadsheet sheet, String name)
            throws IOException {
        boolean csv = "csv".equals(request.getParameter("as"));
        if (!csv && !"xlsx".equals(request.getParameter("as"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9]+", "-")
                + (csv ? ".csv" : ".xlsx") + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        if (csv) {
            sheet.csv(response.getOutputStream());
        } else {
            sheet.xlsx(response.getOutputStream());
        }
    }
}
