package org.quittance.document.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.ReportingTotal;
import org.quittance.contract.TimeClass;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.document.pdf.RunSheetDocument.Act;
import org.quittance.document.pdf.RunSheetDocument.Left;
import org.quittance.time.OperatorClock;

/** The long parts of a run's sheet: what is reported, who acted, which contracts have no invoice and why. */
final class RunSheetLists {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(OperatorClock.ZONE);

    private final StaffSheet paper;
    private final Wording words;

    RunSheetLists(StaffSheet paper) {
        this.paper = paper;
        this.words = paper.words;
    }

    void reporting(List<ReportingTotal> totals) {
        if (totals.isEmpty()) {
            return;
        }
        paper.heading("sheet.reporting");
        for (ReportingTotal.Direction direction : ReportingTotal.Direction.values()) {
            List<Row> rows = totals.stream().filter(total -> total.direction() == direction).map(total -> Row.of(
                    words.date(total.day()), total.category().name(), words.percent(total.rate()),
                    paper.count(total.documents()), words.money(total.base()), words.money(total.tax()),
                    words.money(total.gross()))).toList();
            paper.table(words.text(direction == ReportingTotal.Direction.SALE ? "sheet.sales" : "sheet.purchases"),
                    List.of(paper.left("sheet.category"), paper.right("sheet.rate"), paper.right("sheet.count"),
                            paper.right("sheet.base"), paper.right("sheet.tax"), paper.right("sheet.gross")), rows);
        }
        paper.add(paper.sheet.muted(words.text("sheet.reporting.note")).setMarginTop(4));
    }

    void acts(List<Act> acts) {
        paper.heading("sheet.acts");
        paper.table(words.text("sheet.act"), List.of(paper.left("sheet.by"), paper.right("sheet.at")),
                acts.stream().map(act -> Row.of(words.text("sheet.act." + act.key()), act.by(),
                        act.at() == null ? "" : MOMENT.format(act.at()))).toList());
    }

    void left(RunSheetDocument run) {
        if (run.parked().isEmpty() && run.excluded().isEmpty()) {
            return;
        }
        paper.heading("sheet.others");
        list("sheet.parkedList", run.parked());
        list("sheet.excludedList", run.excluded());
    }

    private void list(String title, List<Left> left) {
        List<Row> rows = new ArrayList<>();
        left.forEach(one -> rows.add(Row.of(reason(one), one.contract(), one.customer())));
        paper.table(words.text(title, left.size()), List.of(paper.left("sheet.contract"), paper.left("sheet.customer")), rows);
    }

    private String reason(Left left) {
        if (left.reason() == null) {
            return words.text("sheet.excludedBy", String.join(" ", left.detail()), left.by());
        }
        String reason = words.text("parked." + left.reason());
        String detail = left.detail().stream().map(this::word).collect(Collectors.joining(", "));
        return detail.isEmpty() ? reason : words.text("parked.detail", reason, detail);
    }

    private String word(String parameter) {
        if (parameter.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return words.date(LocalDate.parse(parameter));
        }
        boolean named = Stream.of(TimeClass.values()).anyMatch(timeClass -> timeClass.name().equals(parameter));
        return named ? words.text("timeClass." + parameter) : parameter;
    }
}
