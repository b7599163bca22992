package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quittance.billing.PriceUnit;
import org.quittance.document.pdf.ExitSheet.Discount;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;

/** Renders the statement of a month's exits. Safe for several threads at once. */
@ApplicationScoped
public class ExitSheetPdf {

    public byte[] render(ExitSheet sheet) {
        Wording words = new Wording(sheet.to().language());
        String name = words.text("exits.name", words.month(sheet.month()), sheet.supply().contractNumber());
        Letter letter = new Letter(sheet.to(), words, name, words.text("exits.title", words.month(sheet.month())),
                List.of(words.text("contract.name", sheet.supply().contractNumber())));
        letter.text(words.text("exits.place", sheet.supply().servicePoint(), String.join(", ", sheet.supply().address())));
        letter.highlight(letter.sheet.strong(words.text("exits.count", sheet.exits().size())).setFontSize(14)
                        .setFontColor(letter.sheet.palette.brand()),
                letter.sheet.text(discount(words, sheet)).setFontSize(10));
        if (sheet.exits().isEmpty()) {
            letter.text(words.text("exits.none"));
        } else {
            List<Row> rows = sheet.exits().stream().map(exit -> Row.of(words.date(exit.left().toLocalDate()),
                    words.time(exit.left().toLocalTime()), exit.badge(), exit.carPark())).toList();
            letter.add(new RuledTable(letter.sheet, Sheet.CONTENT, 8.5f, List.of(new Column("", false),
                    new Column(words.text("exits.time"), false), new Column(words.text("exits.badge"), false),
                    new Column(words.text("exits.carPark"), false)), rows).table(words.text("exits.day"), rows).setMarginTop(8));
        }
        letter.add(letter.sheet.muted(words.text("exits.note")).setMarginTop(6));
        return letter.close(name, Marks.NONE);
    }

    private static String discount(Wording words, ExitSheet sheet) {
        Discount discount = sheet.discount();
        String percent = words.unitPrice(discount.percent(), PriceUnit.PERCENT);
        if (!sheet.over()) {
            return words.text("exits.running");
        }
        if (discount.percent().signum() == 0) {
            return words.text("exits.noDiscount");
        }
        return discount.invoice() == null ? words.text("exits.discount", percent)
                : words.text("exits.discounted", percent, words.money(discount.amount().isNegative() ? discount.amount().negated() : discount.amount()), discount.invoice());
    }
}
