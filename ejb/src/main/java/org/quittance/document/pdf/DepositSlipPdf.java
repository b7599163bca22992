package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quittance.document.pdf.RuledTable.Row;

/** Renders the slip that goes to the bank with cheques, cash or vouchers. */
@ApplicationScoped
public class DepositSlipPdf {

    public byte[] render(DepositSlip slip) {
        Wording words = new Wording(slip.language());
        StaffSheet paper = new StaffSheet(slip.operator(), words, words.text("deposit.title", slip.number()), slip.madeOn());
        paper.text(words.text("deposit.made", words.longDate(slip.madeOn()), slip.madeBy()));
        slip.account().ifPresent(iban -> paper.text(words.text("deposit.account", iban.replaceAll("(.{4})(?!$)", "$1 "))));
        paper.add(paper.sheet.strong(words.text("deposit.sum." + slip.method(), slip.items().size(), words.money(slip.total())))
                .setFontSize(12).setMarginTop(6).setMarginBottom(6));
        List<Row> rows = new ArrayList<>(IntStream.range(0, slip.items().size())
                .mapToObj(place -> row(words, place, slip.items().get(place))).toList());
        rows.add(Row.total(words.text("sheet.total"), "", "", "", words.money(slip.total())));
        paper.table(words.text("deposit.customer"), List.of(paper.left("deposit.number"), paper.left("deposit.received"),
                paper.left("deposit.reference"), paper.right("deposit.amount")), rows);
        paper.add(paper.sheet.text(words.text("deposit.signature")).setMarginTop(18));
        return paper.close(words.text("deposit.title", slip.number()));
    }

    private static Row row(Wording words, int place, DepositSlip.Item item) {
        return Row.of(place + 1 + ". " + item.customer(), item.customerNumber(), words.date(item.receivedOn()),
                item.reference() == null ? "" : item.reference(), words.money(item.amount()));
    }
}
