package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quittance.document.pdf.InvoiceDocument.Seller;

/**
 * What a pile of letters should come to, area by area, so that who prints and who posts can check it.
 *
 * @param passwords customers who receive a temporary password
 */
public record CountSheet(
        Seller operator, String runNumber, LocalDate madeOn, List<Area> home, List<Area> abroad, int passwords, Locale language) {

    /** @param pages printed ones; blank backs are not counted, but every sheet of paper is */
    public record Area(String name, int letters, int pages, int sheets) {

        public Area plus(Area other) {
            return new Area(name, letters + other.letters, pages + other.pages, sheets + other.sheets);
        }
    }

    static Area total(String name, List<Area> areas) {
        return areas.stream().reduce(new Area(name, 0, 0, 0), Area::plus);
    }

    public int letters() {
        return total("", home).letters() + total("", abroad).letters();
    }

    int sheets() {
        return total("", home).sheets() + total("", abroad).sheets();
    }
}
