package org.quittance.document.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.document.PrintLetter;
import org.quittance.document.pdf.CountSheet;
import org.quittance.document.pdf.CountSheet.Area;
import org.quittance.document.pdf.InvoiceDocument;

/** Counts letters, pages and sheets of paper, area by area. */
final class AreaCounts {

    private final Map<String, Area> home = new TreeMap<>();
    private final Map<String, Area> abroad = new TreeMap<>();

    /** @param pages printed ones; a sheet of paper has two */
    void add(PrintLetter letter, int pages) {
        Area one = new Area(letter.area(), 1, pages, (pages + 1) / 2);
        (letter.isForeign() ? abroad : home).merge(letter.area(), one, Area::plus);
    }

    int foreign() {
        return abroad.values().stream().mapToInt(Area::letters).sum();
    }

    CountSheet sheet(InvoiceDocument.Seller operator, String run, LocalDate madeOn, int passwords, Locale language) {
        return new CountSheet(
                operator, run, madeOn, List.copyOf(home.values()), List.copyOf(abroad.values()), passwords, language);
    }
}
