package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;

/** Renders the document by which costs and interest are charged: what, how much, why without VAT, until when and how to pay. */
@ApplicationScoped
public class FeeInvoicePdf {

    private static final float SIZE = 10;

    public byte[] render(FeeInvoice fee, Marks marks) {
        Wording words = new Wording(fee.to().language());
        String name = words.text("fee.name", fee.number());
        Letter letter = new Letter(fee.to(), words, name, name, List.of());
        boolean settled = !fee.open().isPositive();
        letter.highlight(letter.sheet.text(settled ? words.text("fee.nothing") : words.text(fee.debited() ? "fee.debit" : "fee.pay", words.longDate(fee.payableBy())))
                .setFontSize(11),
                letter.sheet.figure(words.money(fee.open())).setFont(letter.sheet.bold).setFontSize(20)
                        .setFontColor(letter.sheet.palette.brand()));
        List<Row> rows = new ArrayList<>(fee.lines().stream().map(line -> Row.of(line.why(), words.money(line.amount()))).toList());
        rows.add(Row.total(words.text("fee.total"), words.money(fee.total())));
        letter.add(new RuledTable(letter.sheet, Sheet.CONTENT, SIZE,
                List.of(new Column("", false), new Column(words.text("fee.amount"), true)), rows)
                .table(words.text("fee.line"), rows).setMarginTop(8));
        letter.add(letter.sheet.muted(fee.vat()).setMarginTop(6));
        if (settled) {
            letter.text(words.text("fee.settled"));
        } else if (fee.debited()) {
            letter.text(words.text("fee.debited"));
        } else {
            letter.payable(fee.iban());
        }
        return letter.close(name, marks);
    }
}
