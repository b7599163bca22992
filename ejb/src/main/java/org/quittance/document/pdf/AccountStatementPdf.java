package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.AccountStatement.Entry;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.money.Money;

/** Renders the statement of an account: opening balance, every document and payment, closing balance. */
@ApplicationScoped
public class AccountStatementPdf {

    public byte[] render(AccountStatement statement) {
        Wording words = new Wording(statement.to().language());
        String name = words.text("account.name", statement.account());
        Letter letter = new Letter(statement.to(), words, name, words.text("account.title",
                words.longDateBefore(statement.period().start(), statement.period().lastDay()),
                words.longDate(statement.period().lastDay())), List.of(name));
        Money closing = statement.closing();
        letter.highlight(letter.sheet.text(words.text(caption(closing), words.longDate(statement.period().lastDay())))
                        .setFontSize(11),
                letter.sheet.figure(words.money(closing.isNegative() ? closing.negated() : closing))
                        .setFont(letter.sheet.bold).setFontSize(20).setFontColor(letter.sheet.palette.brand()));
        List<Row> rows = rows(words, statement);
        letter.add(new RuledTable(letter.sheet, Sheet.CONTENT, 8.5f, columns(words), rows)
                .table(words.text("account.entry"), rows).setMarginTop(8));
        if (statement.entries().isEmpty()) {
            letter.add(letter.sheet.text(words.text("account.nothing")).setMarginTop(6));
        }
        if (statement.standing().advances().isPositive()) {
            letter.add(letter.sheet.text(words.text("account.advances", words.money(statement.standing().advances()),
                    words.longDate(statement.period().lastDay()))).setMarginTop(6));
        }
        letter.add(letter.sheet.muted(words.text("account.note")).setMarginTop(6));
        return letter.close(name, Marks.NONE);
    }

    private static String caption(Money closing) {
        return closing.isZero() ? "account.settled" : closing.isNegative() ? "account.credit" : "account.owed";
    }

    private static List<Column> columns(Wording words) {
        return List.of(new Column("", false), new Column(words.text("account.date"), false),
                new Column(words.text("account.invoiced"), true), new Column(words.text("account.paid"), true),
                new Column(words.text("account.balance"), true));
    }

    private static List<Row> rows(Wording words, AccountStatement statement) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.total(words.text("account.opening"), words.date(statement.period().start()), "", "",
                words.money(statement.opening())));
        Money balance = statement.opening();
        for (Entry entry : statement.entries()) {
            balance = balance.plus(entry.amount());
            String amount = words.money(entry.kind().isInvoiced() ? entry.amount() : entry.amount().negated());
            rows.add(Row.of(label(words, entry), words.date(entry.date()), entry.kind().isInvoiced() ? amount : "",
                    entry.kind().isInvoiced() ? "" : amount, words.money(balance)));
        }
        rows.add(Row.total(words.text("account.closing"), words.date(statement.period().lastDay()),
                words.money(statement.invoiced()), words.money(statement.paid()), words.money(balance)));
        return rows;
    }

    private static String label(Wording words, Entry entry) {
        String kind = words.text("account.kind." + entry.kind());
        if (entry.advance()) {
            kind = words.text("account.instalment", kind);
        }
        return entry.reference() == null ? kind
                : entry.kind().isInvoiced() ? kind + " " + entry.reference() : kind + " (" + entry.reference() + ")";
    }
}
