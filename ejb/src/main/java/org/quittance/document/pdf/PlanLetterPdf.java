package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;

/** Renders the schedule of a payment plan: dates and amounts, the invoices it pays off, and what ends it. */
@ApplicationScoped
public class PlanLetterPdf {

    private static final float SIZE = 8.5f;

    public byte[] render(PlanLetter plan, Marks marks) {
        Wording words = new Wording(plan.to().language());
        String name = words.text("arrangement.name");
        Letter letter = new Letter(plan.to(), words, name, words.text("arrangement.title"), List.of());
        int count = plan.instalments().size();
        letter.text(words.text("arrangement.lead", words.money(plan.total()), count));
        List<Row> dates = new ArrayList<>();
        plan.instalments().forEach(one -> dates.add(Row.of(words.text("arrangement.number", dates.size() + 1, count),
                words.longDate(one.dueOn()), words.money(one.amount()))));
        dates.add(total(words, plan, ""));
        letter.add(new RuledTable(letter.sheet, Sheet.CONTENT, SIZE, List.of(new Column("", false),
                new Column(words.text("arrangement.day"), false), new Column(words.text("arrangement.amount"), true)), dates)
                .table(words.text("arrangement.step"), dates).setMarginTop(6).setMarginBottom(8));
        letter.text(words.text("arrangement.rules", plan.graceDays())).heading("arrangement.owed");
        List<Row> owed = new ArrayList<>(plan.owed().stream().map(one ->
                Row.of(one.number(), words.money(one.amount()))).toList());
        owed.add(total(words, plan));
        letter.add(new RuledTable(letter.sheet, Sheet.CONTENT, SIZE, List.of(new Column("", false),
                new Column(words.text("arrangement.amount"), true)), owed).table(words.text("dunning.invoice"), owed));
        return letter.close(name, marks);
    }

    /** @param between cells without content before the amount */
    private static Row total(Wording words, PlanLetter plan, String... between) {
        List<String> cells = new ArrayList<>(List.of(words.text("arrangement.total")));
        cells.addAll(List.of(between));
        cells.add(words.money(plan.total()));
        return Row.total(cells.toArray(String[]::new));
    }
}
