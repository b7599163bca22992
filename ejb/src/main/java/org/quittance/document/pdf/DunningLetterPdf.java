package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.money.Money;

/** Renders a letter about unpaid invoices: what is asked for, of what it is made up, how to pay and where help is. */
@ApplicationScoped
public class DunningLetterPdf {

    private static final float SIZE = 10;

    public byte[] render(DunningLetter dunning, Marks marks) {
        Wording words = new Wording(dunning.to().language());
        String name = words.text("dunning.name");
        Seller operator = dunning.to().seller();
        Letter letter = new Letter(dunning.to(), words, name, dunning.title(), List.of());
        dunning.text().lines().filter(line -> !line.isBlank())
                .forEach(line -> letter.add(letter.sheet.text(line).setFontSize(SIZE).setMarginBottom(4)));
        letter.highlight(letter.sheet.text(words.text("dunning.to.pay", words.longDate(dunning.to().date()))).setFontSize(11),
                letter.sheet.figure(words.money(dunning.total())).setFont(letter.sheet.bold).setFontSize(20)
                        .setFontColor(letter.sheet.palette.brand()));
        List<Row> rows = rows(words, dunning);
        letter.add(new RuledTable(letter.sheet, Sheet.CONTENT, 8.5f, List.of(new Column("", false),
                new Column(words.text("dunning.due"), false), new Column(words.text("dunning.amount"), true)), rows)
                .table(words.text("dunning.invoice"), rows).setMarginTop(8));
        letter.payable(dunning.iban()).heading("dunning.help").text(operator.phone() == null ? words.text("dunning.help.portal")
                : words.text("dunning.help.phone", operator.phone()));
        letter.add(letter.sheet.muted(words.text("dunning.crossed")).setMarginTop(6));
        return letter.close(name, marks);
    }

    private static List<Row> rows(Wording words, DunningLetter dunning) {
        List<Row> rows = new ArrayList<>(dunning.lines().stream().map(line ->
                Row.of(line.number(), words.date(line.due()), words.money(line.amount()))).toList());
        charge(rows, words, "dunning.earlier", dunning.earlier());
        charge(rows, words, "dunning.costs", dunning.costs());
        charge(rows, words, "dunning.interest", dunning.interest());
        rows.add(Row.total(words.text("dunning.total"), "", words.money(dunning.total())));
        return rows;
    }

    private static void charge(List<Row> rows, Wording words, String key, Money amount) {
        if (amount.isPositive()) {
            rows.add(Row.of(words.text(key), "", words.money(amount)));
        }
    }
}
