package org.quittance.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.element.IBlockElement;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;

/** A document for staff and auditors, without an address: the operator's name, a title, tables. */
final class StaffSheet {

    private static final float SIZE = 8.5f;

    final Sheet sheet;
    final Wording words;
    private final Seller operator;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);

    StaffSheet(Seller operator, Wording words, String title, LocalDate date) {
        this.operator = operator;
        this.words = words;
        PdfDocument pdf = ArchivalPdf.open(out, title, operator.name(), words.languageTag(), date);
        sheet = new Sheet(pdf, new Palette(operator.color()), words);
        add(sheet.strong(operator.name()).setFontSize(11).setFontColor(sheet.palette.brand()));
        add(sheet.title(title).setMarginTop(8).setMarginBottom(4));
    }

    void add(IBlockElement part) {
        sheet.flow.add(part);
    }

    void heading(String key) {
        add(sheet.heading(words.text(key)));
    }

    void text(String text) {
        add(sheet.text(text).setMarginBottom(3));
    }

    /** @param first title of the first column, which names the rows; nothing is added without rows */
    void table(String first, List<Column> others, List<Row> rows) {
        if (!rows.isEmpty()) {
            List<Column> columns = new ArrayList<>(List.of(new Column(first, false)));
            columns.addAll(others);
            add(new RuledTable(sheet, Sheet.CONTENT, SIZE, columns, rows).table(first, rows).setMarginTop(3));
        }
    }

    Column right(String key) {
        return new Column(words.text(key), true);
    }

    Column left(String key) {
        return new Column(words.text(key), false);
    }

    String count(long count) {
        return words.whole(BigDecimal.valueOf(count));
    }

    /** @param name of the document, on every page */
    byte[] close(String name) {
        sheet.flow.flush();
        new PageFrame(sheet).draw(operator.name(), name, OperatorLines.of(words, operator, true), null);
        sheet.flow.close();
        return out.toByteArray();
    }
}
