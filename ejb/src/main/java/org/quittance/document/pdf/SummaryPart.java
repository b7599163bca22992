package org.quittance.document.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.document.pdf.InvoiceDocument.Owed;
import org.quittance.money.Money;

/** What is owed and until when, in big type, beside the sums it is made of. */
final class SummaryPart {

    private static final float CARD = 195;
    private static final float GAP = 24;

    private final Sheet sheet;

    SummaryPart(Sheet sheet) {
        this.sheet = sheet;
    }

    Table of(InvoiceDocument invoice) {
        Table columns = sheet.sideBySide(CARD, GAP, Sheet.CONTENT - CARD - GAP);
        columns.addCell(card(invoice));
        columns.addCell(sheet.side());
        columns.addCell(sheet.side().add(sums(invoice)));
        return columns.setKeepTogether(true);
    }

    private Cell card(InvoiceDocument invoice) {
        Wording words = sheet.words;
        Owed owed = invoice.owed();
        Money total = owed.total();
        String by = total.isNegative() ? words.text("owed.refund")
                : total.isZero() ? words.text("owed.settled")
                : invoice.id().kind().isBought() ? words.text("owed.fromKitty")
                : words.text(day(owed.directDebit()), words.longDate(owed.dueOn()));
        String figure = words.money(total.isNegative() ? total.negated()
                : owed.directDebit() == null ? total : owed.directDebit().of(total));
        return sheet.side().setBackgroundColor(sheet.palette.tint())
                .setBorderLeft(new SolidBorder(sheet.palette.brand(), 4)).setPadding(12).setPaddingLeft(14)
                .setVerticalAlignment(VerticalAlignment.MIDDLE)
                .add(sheet.text(words.text(caption(invoice))).setFontSize(11))
                .add(sheet.figure(figure).setFont(sheet.bold).setFontSize(figureSize(figure))
                        .setFontColor(sheet.palette.brand()).setMultipliedLeading(Sheet.LEAD))
                .add(sheet.strong(by).setFontSize(11));
    }

    private static String day(DirectDebit debit) {
        return debit == null ? "owed.by" : debit.daySure() ? "owed.debitedOn" : "owed.debitedFrom";
    }

    private static String caption(InvoiceDocument invoice) {
        Owed owed = invoice.owed();
        if (owed.total().isNegative()) {
            return "owed.credit";
        }
        if (owed.total().isZero()) {
            return "owed.nothing";
        }
        if (invoice.id().kind().isBought()) {
            return "owed.takenBack";
        }
        return owed.directDebit() == null ? "owed.pay" : "owed.debit";
    }

    private float figureSize(String figure) {
        float size = 28;
        while (sheet.bold.getWidth(figure, size) > CARD - 34) {
            size -= 1;
        }
        return size;
    }

    private Table sums(InvoiceDocument invoice) {
        Wording words = sheet.words;
        List<Row> rows = new ArrayList<>();
        if (invoice.isOfSeveralContracts()) {
            invoice.parts().forEach(part -> rows.add(Row.of(words.text("summary.contract",
                    words.text("supply.title." + part.supply().service()), part.supply().contractNumber()),
                    words.money(part.net()))));
        } else {
            invoice.headings().forEach(heading -> rows.add(Row.of(heading.title(), words.money(heading.net()))));
        }
        if (!invoice.id().kind().isBought()) {
            rows.add(Row.of(words.text("summary.net"), words.money(invoice.net())));
            rows.add(Row.of(words.text("summary.vat"), words.money(invoice.tax())));
        }
        rows.add(Row.total(words.text("summary.gross." + invoice.id().kind()), words.money(invoice.gross())));
        Owed owed = invoice.owed();
        if (owed.prepaid() != null) {
            rows.add(Row.of(words.text("summary.prepaid"), words.money(owed.prepaid().sum().negated())));
        }
        if (isSome(owed.previousBalance())) {
            rows.add(Row.of(words.text("summary.previous"), words.money(owed.previousBalance())));
        }
        if (owed.prepaid() != null || isSome(owed.previousBalance())) {
            rows.add(Row.total(words.text(owed.total().isPositive() ? "summary.toPay" : "summary.balance"),
                    words.money(owed.total())));
        }
        List<Column> columns = List.of(new Column(words.text("summary.item"), false),
                new Column(words.text("summary.amount"), true));
        return new RuledTable(sheet, Sheet.CONTENT - CARD - GAP, Sheet.TEXT, columns, rows).body(rows)
                .setBorder(Border.NO_BORDER);
    }

    private static boolean isSome(Money amount) {
        return amount != null && !amount.isZero();
    }
}
