package org.quittance.document.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quittance.billing.BillingRun;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.document.pdf.RunSheetDocument.OfAccount;
import org.quittance.document.pdf.RunSheetDocument.OfRate;
import org.quittance.money.Money;

/** Renders the sheet of a billing run: the proof that nothing was forgotten, the sums, the numbers, the people. */
@ApplicationScoped
public class RunSheetPdf {

    public byte[] render(RunSheetDocument run) {
        Wording words = new Wording(run.language());
        BillingRun of = run.run();
        StaffSheet paper = new StaffSheet(run.operator(), words, words.text("sheet.title", of.number()), run.madeOn());
        String cycle = of.cycle() == null ? words.text("scope." + of.scope()) : words.text("cycle." + of.cycle());
        paper.text(words.text("sheet.lead", cycle, words.period(of.period())));
        paper.text(words.text("sheet.invoiced", words.date(of.dates().invoiced()), words.date(of.dates().due())));
        paper.text(words.text("sheet.made", words.longDate(run.madeOn())));
        if (!run.isPublished()) {
            paper.add(paper.sheet.strong(words.text("sheet.provisional")).setMarginTop(4));
        }
        proof(paper, run);
        numbers(paper, run);
        rates(paper, "sheet.sales", run.sums().sales());
        rates(paper, "sheet.purchases", run.sums().purchases());
        accounts(paper, run.sums().accounts());
        RunSheetLists lists = new RunSheetLists(paper);
        lists.reporting(run.reporting());
        lists.acts(run.acts());
        lists.left(run);
        return paper.close(words.text("sheet.frame", of.number()));
    }

    private static void proof(StaffSheet paper, RunSheetDocument run) {
        Wording words = paper.words;
        paper.heading("sheet.proof");
        paper.add(new Div().setBackgroundColor(paper.sheet.palette.tint()).setPadding(7).setPaddingLeft(12)
                .setBorderLeft(new SolidBorder(paper.sheet.palette.brand(), 4)).setMarginBottom(5).setKeepTogether(true)
                .add(paper.sheet.strong(words.text(run.isProved() ? "sheet.proved" : "sheet.unproved"))));
        List<Row> rows = new ArrayList<>();
        row(rows, paper, "sheet.billed", run.counts().invoiced());
        row(rows, paper, "sheet.excluded", run.counts().excluded());
        row(rows, paper, "sheet.parked", run.counts().parked());
        if (run.counts().unchanged() > 0) {
            row(rows, paper, "sheet.unchanged", run.counts().unchanged());
        }
        if (run.counts().waiting() > 0) {
            row(rows, paper, "sheet.waiting", run.counts().waiting());
        }
        rows.add(Row.total(words.text("sheet.due"), paper.count(run.counts().due())));
        paper.table(words.text("sheet.contracts"), List.of(paper.right("sheet.count")), rows);
    }

    private static void row(List<Row> rows, StaffSheet paper, String key, long count) {
        rows.add(Row.of(paper.words.text(key), paper.count(count)));
    }

    private static void numbers(StaffSheet paper, RunSheetDocument run) {
        Wording words = paper.words;
        paper.heading("sheet.documents");
        if (run.numbers().isEmpty()) {
            paper.text(words.text("sheet.unnumbered"));
        }
        List<Row> rows = new ArrayList<>(run.numbers().stream().map(span -> Row.of(words.text("kind." + span.kind()),
                span.first(), span.last(), paper.count(span.count()),
                words.text(span.isWithoutGaps() ? "sheet.unbroken" : "sheet.broken"))).toList());
        if (!rows.isEmpty()) {
            rows.add(Row.total(words.text("sheet.total"), "", "", paper.count(run.counts().documents()), ""));
        }
        paper.table(words.text("sheet.document"), List.of(paper.left("sheet.first"), paper.left("sheet.last"),
                paper.right("sheet.count"), paper.right("sheet.gap")), rows);
    }

    private static void rates(StaffSheet paper, String title, List<OfRate> rates) {
        if (rates.isEmpty()) {
            return;
        }
        Wording words = paper.words;
        if (title.equals("sheet.sales")) {
            paper.heading("sheet.rates");
        }
        List<Row> rows = new ArrayList<>(rates.stream().map(rate -> Row.of(words.percent(rate.rate()),
                words.money(rate.base()), words.money(rate.tax()), words.money(rate.base().plus(rate.tax())))).toList());
        Money base = rates.stream().map(OfRate::base).reduce(Money.ZERO, Money::plus);
        Money tax = rates.stream().map(OfRate::tax).reduce(Money.ZERO, Money::plus);
        rows.add(Row.total(words.text("sheet.total"), words.money(base), words.money(tax), words.money(base.plus(tax))));
        paper.table(words.text(title),
                List.of(paper.right("sheet.base"), paper.right("sheet.tax"), paper.right("sheet.gross")), rows);
    }

    private static void accounts(StaffSheet paper, List<OfAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        Wording words = paper.words;
        paper.heading("sheet.accounts");
        List<Row> rows = new ArrayList<>();
        Money debits = Money.ZERO;
        Money credits = Money.ZERO;
        for (OfAccount account : accounts) {
            String headings = String.join(", ", account.headings().stream().map(words::heading).toList());
            boolean debit = account.purchase() != account.net().isNegative();
            Money amount = account.net().isNegative() ? account.net().negated() : account.net();
            debits = debit ? debits.plus(amount) : debits;
            credits = debit ? credits : credits.plus(amount);
            rows.add(Row.of(account.account() + " · " + headings, debit ? words.money(amount) : "",
                    debit ? "" : words.money(amount)));
        }
        rows.add(Row.total(words.text("sheet.total"), words.money(debits), words.money(credits)));
        paper.table(words.text("sheet.account"), List.of(paper.right("sheet.debit"), paper.right("sheet.credit")), rows);
    }
}
