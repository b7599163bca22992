package org.quittance.metering.importing;

import static org.quittance.metering.importing.RefusedFileException.Refusal.HEADER_UNKNOWN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The header of a file of our own: columns in any order, others between them, separated by semicolons or commas. */
final class NamedColumns {

    private final char separator;
    private final int count;
    private final boolean lastIsOpenEnded;
    private final Map<Column, Integer> places = new HashMap<>();

    /** @throws RefusedFileException if a column that is needed is missing */
    NamedColumns(String header, List<Column> columns) throws RefusedFileException {
        this.separator = header.indexOf(';') >= 0 ? ';' : ',';
        List<String> names = CsvColumns.of(header, separator).stream().map(PlainText::of).toList();
        this.count = names.size();
        for (Column column : columns) {
            int place = names.stream().filter(column.names()::contains).findFirst().map(names::indexOf).orElse(-1);
            if (place >= 0) {
                places.put(column, place);
            } else if (column.needed()) {
                throw new RefusedFileException(HEADER_UNKNOWN, "no column of " + column.names());
            }
        }
        this.lastIsOpenEnded = places.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == count - 1 && entry.getKey().openEnded());
    }

    static boolean fit(String header, List<Column> columns) {
        try {
            new NamedColumns(header, columns);
            return true;
        } catch (RefusedFileException e) {
            return false;
        }
    }

    Row row(FileLine line) throws BadLineException {
        if (line.tooLong()) {
            throw new BadLineException(LineFault.TOO_LONG);
        }
        List<String> values = CsvColumns.of(line.text(), separator);
        if (!line.ended() && (values.size() < count || lastIsOpenEnded)) {
            throw new BadLineException(LineFault.CUT_OFF);
        }
        if (values.size() != count) {
            throw new BadLineException(LineFault.COLUMN_COUNT);
        }
        return new Row(line.number(), line.text(), values, places);
    }

    record Row(long number, String text, List<String> values, Map<Column, Integer> places) {

        /** Empty where the file has no such column. */
        String get(Column column) {
            Integer place = places.get(column);
            return place == null ? "" : values.get(place);
        }
    }
}
