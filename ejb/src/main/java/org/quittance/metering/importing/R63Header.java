package org.quittance.metering.importing;

import static org.quittance.metering.importing.RefusedFileException.Refusal.HEADER_UNKNOWN;

import java.util.List;

/**
 * Where the columns stand that a load curve needs, by the names of Enedis' R63 header. Names count without accents,
 * case and repeated spaces, since files that went through a spreadsheet lose them; other columns may stand anywhere.
 */
record R63Header(int columns, int deliveryPoint, int quantity, int flow, int unit, int time, int value, int step) {

    static R63Header of(String line) throws RefusedFileException {
        List<String> names = CsvColumns.of(line, ';').stream().map(PlainText::of).toList();
        return new R63Header(names.size(),
                column(names, "identifiant prm"), column(names, "grandeur physique"), column(names, "grandeur metier"),
                column(names, "unite"), column(names, "horodate"), column(names, "valeur"), column(names, "pas"));
    }

    /** The last line of a file may have lost its end: it can be used only if what it may have lost is not needed. */
    boolean readsLastColumn() {
        int last = columns - 1;
        return List.of(deliveryPoint, quantity, flow, unit, time, value, step).contains(last);
    }

    private static int column(List<String> names, String name) throws RefusedFileException {
        int column = names.indexOf(name);
        if (column < 0) {
            throw new RefusedFileException(HEADER_UNKNOWN, "no column '" + name + "'");
        }
        return column;
    }
}
