package org.quittance.document.pdf;

import com.itextpdf.layout.Document;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Owed;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;

/** The instalments that the invoice deducts, one by one. */
final class PrepaidPart {

    private final Sheet sheet;

    PrepaidPart(Sheet sheet) {
        this.sheet = sheet;
    }

    void addTo(Document flow, Owed owed) {
        if (owed.prepaid() == null) {
            return;
        }
        Wording words = sheet.words;
        List<Row> rows = new ArrayList<>(owed.prepaid().instalments().stream()
                .map(paid -> Row.of(words.longDate(paid.on()), words.money(paid.amount()))).toList());
        rows.add(Row.total(words.text("prepaid.total"), words.money(owed.prepaid().sum())));
        flow.add(sheet.heading(words.text("prepaid.title")));
        flow.add(new RuledTable(sheet, Sheet.CONTENT, 8.5f,
                List.of(new Column("", false), new Column(words.text("prepaid.amount"), true)), rows)
                .table(words.text("prepaid.day"), rows));
    }
}
