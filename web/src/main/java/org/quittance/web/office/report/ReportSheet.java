package org.quittance.web.office.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.quittance.contract.ServiceKind;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.report.service.ReportService;

/** A table of the figures as it is kept; what the page adds up stands here line by line. */
enum ReportSheet {
    /** By month and service. */ TRADE("facture-et-encaisse"),
    /** By month. */ RETURNS("rejets"),
    /** By month and service. */ CONSUMPTION("consommations"),
    /** By kind. */ REQUESTS("demandes");

    private final String fileName;

    ReportSheet(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    Spreadsheet of(ReportService.Figures figures, ReportPeriod period, ResourceBundle texts) {
        return switch (this) {
            case TRADE -> sheet(texts, "office_report_trade", List.of("office_report_month", "office_report_service", "office_report_documents",
                    "office_report_invoiced", "office_report_collected"), figures.traded().stream().map(one -> row(one.month(),
                    name(one.service(), texts), one.documents(), one.invoiced().euros(), one.collected().euros())).toList());
            case RETURNS -> sheet(texts, "office_report_returns", List.of("office_report_month", "office_report_presented",
                    "office_report_returned", "office_report_rate", "office_report_returned_amount"),
                    period.months().stream().map(month -> ReportMonth.of(month, figures, null)).map(one -> row(one.month(),
                            one.presented(), one.returned(), one.returnRate(), one.returnedAmount().euros())).toList());
            case CONSUMPTION -> sheet(texts, "office_report_consumption", List.of("office_report_month", "office_report_service",
                    "office_report_quantity"), figures.consumed().stream()
                    .map(one -> row(one.month(), name(one.service(), texts), one.quantity())).toList());
            case REQUESTS -> sheet(texts, "office_report_requests", List.of("office_request_kind", "office_report_sent", "office_report_open",
                    "office_report_decided", "office_report_days", "office_report_late"), figures.answered().stream()
                    .map(one -> row(texts.getString("RequestKind_" + one.kind()), one.sent(), one.open(), one.decided(), one.days(),
                            one.late())).toList());
        };
    }

    private static Spreadsheet sheet(ResourceBundle texts, String title, List<String> headings, List<List<Object>> rows) {
        return new Spreadsheet(texts.getString(title), headings.stream().map(texts::getString).toList(), rows);
    }

    /** Null is an empty cell; a count is a number like the others. */
    private static List<Object> row(Object... cells) {
        return Arrays.stream(cells).map(cell -> cell instanceof Long count ? (Object) BigDecimal.valueOf(count) : cell).toList();
    }

    private static String name(ServiceKind service, ResourceBundle texts) {
        return service == null ? texts.getString("office_report_no_service") : texts.getString("ServiceKind_" + service);
    }
}
