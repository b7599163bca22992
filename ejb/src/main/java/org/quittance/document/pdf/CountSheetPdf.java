package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.CountSheet.Area;
import org.quittance.document.pdf.RuledTable.Row;

/** Renders the sheet that lies on top of the letters of a run. */
@ApplicationScoped
public class CountSheetPdf {

    public byte[] render(CountSheet count) {
        Wording words = new Wording(count.language());
        StaffSheet paper = new StaffSheet(
                count.operator(), words, words.text("print.title", count.runNumber()), count.madeOn());
        paper.text(words.text("print.made", words.longDate(count.madeOn())));
        paper.add(paper.sheet.strong(words.text("print.letters", count.letters(), count.sheets())).setFontSize(12)
                .setMarginTop(6).setMarginBottom(6));
        paper.text(words.text("print.order"));
        paper.text(words.text("print.letter.dl"));
        if (count.passwords() > 0) {
            paper.add(paper.sheet.strong(words.text("print.passwords", count.passwords())).setMarginTop(4));
        }
        areas(paper, "print.home", "print.area", count.home());
        areas(paper, "print.abroad", "print.country", count.abroad());
        return paper.close(words.text("sheet.frame", count.runNumber()));
    }

    private static void areas(StaffSheet paper, String title, String name, List<Area> areas) {
        if (areas.isEmpty()) {
            return;
        }
        paper.heading(title);
        List<Row> rows = new ArrayList<>(areas.stream().map(area -> Row.of(cells(paper, area))).toList());
        rows.add(Row.total(cells(paper, CountSheet.total(paper.words.text("sheet.total"), areas))));
        paper.table(paper.words.text(name),
                List.of(paper.right("print.count"), paper.right("print.pages"), paper.right("print.sheets")), rows);
    }

    private static String[] cells(StaffSheet paper, Area area) {
        return new String[] {area.name(), paper.count(area.letters()), paper.count(area.pages()), paper.count(area.sheets())};
    }
}
