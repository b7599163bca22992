package org.quittance.document.pdf;

import com.itextpdf.layout.Document;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.document.pdf.InvoiceDocument.Heading;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.document.pdf.InvoiceDocument.Part;
import org.quittance.document.pdf.InvoiceDocument.VatTotal;

/** Every line under its heading, then the VAT per rate. */
final class DetailPart {

    private final Sheet sheet;
    private final Wording words;

    DetailPart(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
    }

    void addTo(Document flow, Part part, boolean taxed) {
        List<List<Row>> rows = part.headings().stream().map(heading -> rows(heading, taxed)).toList();
        List<Column> columns = taxed ? columns("detail.price", "detail.vatRate", "detail.net")
                : columns("detail.price.untaxed", "detail.amount");
        RuledTable tables = new RuledTable(sheet, Sheet.CONTENT, 8.5f, columns, rows.stream().flatMap(List::stream).toList());
        for (int i = 0; i < rows.size(); i++) {
            flow.add(tables.table(part.headings().get(i).title(), rows.get(i)).setMarginTop(i == 0 ? 0 : 9));
        }
    }

    private List<Column> columns(String... figures) {
        List<Column> columns = new ArrayList<>(List.of(new Column("", false), new Column(words.text("detail.period"), false),
                new Column(words.text("detail.quantity"), true)));
        for (String figure : figures) {
            columns.add(new Column(words.text(figure), true));
        }
        return columns;
    }

    void addVatTo(Document flow, InvoiceDocument invoice) {
        List<Row> rows = new ArrayList<>();
        for (VatTotal vat : invoice.vat()) {
            rows.add(Row.of(words.percent(vat.rate()), words.money(vat.base()), words.money(vat.tax()),
                    words.money(vat.base().plus(vat.tax()))));
        }
        rows.add(Row.total(words.text("vat.total"), words.money(invoice.net()), words.money(invoice.tax()),
                words.money(invoice.gross())));
        List<Column> columns = List.of(new Column(words.text("vat.rate"), false), new Column(words.text("vat.base"), true),
                new Column(words.text("vat.tax"), true), new Column(words.text("vat.gross"), true));
        flow.add(sheet.heading(words.text("vat.title")));
        flow.add(new RuledTable(sheet, Sheet.CONTENT, 8.5f, columns, rows).table(words.text("vat.rate"), rows)
                .setKeepTogether(true));
    }

    private List<Row> rows(Heading heading, boolean taxed) {
        List<Row> rows = new ArrayList<>(heading.lines().stream().map(line -> row(line, taxed)).toList());
        if (rows.size() == 1) {
            return rows;
        }
        String title = words.text("detail.subtotal", heading.title());
        rows.add(taxed ? Row.total(title, "", "", "", "", words.money(heading.net()))
                : Row.total(title, "", "", "", words.money(heading.net())));
        return rows;
    }

    private Row row(Line line, boolean taxed) {
        String period = line.period() == null ? "" : words.period(line.period());
        String quantity = words.quantity(line.quantity(), line.quantityUnit());
        String price = words.unitPrice(line.unitPrice(), line.priceUnit());
        return taxed ? Row.of(line.label(), period, quantity, price, words.percent(line.vatRate()), words.money(line.net()))
                : Row.of(line.label(), period, quantity, price, words.money(line.net()));
    }
}
