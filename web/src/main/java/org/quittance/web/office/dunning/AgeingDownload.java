package org.quittance.web.office.dunning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.payment.arrears.AgeBand;
import org.quittance.payment.arrears.AgedInvoice;
import org.quittance.payment.service.arrears.AgeingService;
import org.quittance.web.component.Language;
import org.quittance.web.component.SpreadsheetAnswer;

/** Open invoices with their ages as a file, all or those of {@code band}: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/office/dunning/download")
public class AgeingDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;
    private static final List<String> HEADINGS = List.of("office_customer_reference", "office_customer_name",
            "office_invoice_number", "office_dunning_issued", "office_invoice_due", "office_dunning_late", "office_dunning_band",
            "office_invoice_gross", "office_invoice_remaining", "office_dunning_last");

    @Inject
    private transient AgeingService ageing;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("band");
        Optional<AgeBand> band = Arrays.stream(AgeBand.values()).filter(one -> one.name().equals(asked)).findFirst();
        if (asked != null && !asked.isEmpty() && band.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SpreadsheetAnswer.send(request, response,
                sheet(ageing.invoices(band.orElse(null), 0, MOST), language.getLocale()), "balance-agee");
    }

    static Spreadsheet sheet(List<AgedInvoice> invoices, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.quittance.web.messages", locale);
        return new Spreadsheet(texts.getString("office_dunning_ageing_title"), HEADINGS.stream().map(texts::getString).toList(),
                invoices.stream().map(invoice -> row(invoice, texts)).toList());
    }

    private static List<Object> row(AgedInvoice invoice, ResourceBundle texts) {
        List<Object> cells = new ArrayList<>(Stream.of(invoice.customerNumber(), invoice.customerName(), invoice.number(),
                invoice.issueDate(), invoice.dueDate(), Math.max(0, invoice.late())).toList());
        cells.add(texts.getString("AgeBand_" + invoice.band()));
        cells.add(invoice.gross().euros());
        cells.add(invoice.remaining().euros());
        cells.add(invoice.lastStep() == null ? null : texts.getString("StepKind_" + invoice.lastStep()));
        return cells;
    }
}
