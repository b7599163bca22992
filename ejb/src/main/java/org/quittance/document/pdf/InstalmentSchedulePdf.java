package org.quittance.document.pdf;

import com.itextpdf.layout.element.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.money.Money;

/** Renders the schedule of a monthly plan (échéancier). Safe for several threads at once. */
@ApplicationScoped
public class InstalmentSchedulePdf {

    public byte[] render(InstalmentSchedule schedule, Marks marks) {
        Wording words = new Wording(schedule.to().language());
        String name = words.text("schedule.name", schedule.supply().contractNumber());
        Letter letter = new Letter(schedule.to(), words, name, words.text("schedule.title"),
                List.of(words.text("contract.name", schedule.supply().contractNumber())));
        letter.text(words.text("schedule.lead", String.join(", ", schedule.supply().address())));
        highlight(letter, schedule);
        Table facts = letter.facts();
        letter.fact(facts, "schedule.period", words.text("schedule.days",
                words.longDate(schedule.period().start()), words.longDate(schedule.period().lastDay())));
        letter.fact(facts, "schedule.estimate", words.money(schedule.estimate()));
        letter.fact(facts, "schedule.source", words.text("schedule.source." + schedule.source()));
        debit(letter, facts, schedule.debit());
        letter.add(facts.setMarginTop(6));
        List<Row> rows = rows(words, schedule);
        letter.add(new RuledTable(letter.sheet, Sheet.CONTENT, 9f, List.of(new Column("", false),
                new Column(words.text("schedule.state"), false), new Column(words.text("schedule.amount"), true)), rows)
                .table(words.text("schedule.day"), rows).setMarginTop(8).setMarginBottom(8));
        letter.text(words.text("schedule.settlement", words.longDate(schedule.period().end())));
        letter.add(letter.sheet.muted(words.text(schedule.debit() == null ? "schedule.note" : "schedule.note.debit"))
                .setMarginTop(4));
        return letter.close(name, marks);
    }

    private static void highlight(Letter letter, InstalmentSchedule schedule) {
        Money next = schedule.instalments().stream().filter(instalment -> !instalment.paid())
                .map(InstalmentSchedule.Instalment::amount).findFirst().orElse(Money.ZERO);
        letter.highlight(letter.sheet.text(letter.words.text("schedule.instalment")).setFontSize(11),
                letter.sheet.figure(letter.words.money(next)).setFont(letter.sheet.bold).setFontSize(20)
                        .setFontColor(letter.sheet.palette.brand()));
    }

    private static void debit(Letter letter, Table facts, DirectDebit debit) {
        if (debit != null) {
            letter.fact(facts, "payment.debit.account", debit.account());
            letter.fact(facts, "payment.debit.mandate", debit.mandate());
            letter.fact(facts, "payment.debit.creditor", debit.creditorId());
        }
    }

    private static List<Row> rows(Wording words, InstalmentSchedule schedule) {
        List<Row> rows = new ArrayList<>(schedule.instalments().stream().map(instalment -> Row.of(
                words.longDate(instalment.day()), words.text(instalment.paid() ? "schedule.paid" : "schedule.planned"),
                words.money(instalment.amount()))).toList());
        rows.add(Row.total(words.text("schedule.total"), "", words.money(schedule.total())));
        return rows;
    }
}
