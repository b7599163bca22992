package org.quittance.metering.importing;

import java.util.ArrayList;
import java.util.List;

/** The columns of one line of a separated file; a column may stand in quotes. */
final class CsvColumns {

    private CsvColumns() {}

    static List<String> of(String line, char separator) {
        List<String> columns = new ArrayList<>(16);
        int from = 0;
        while (from <= line.length()) {
            int end = columnEnd(line, from, separator);
            columns.add(unquoted(line.substring(from, end).strip()));
            from = end + 1;
        }
        return columns;
    }

    private static int columnEnd(String line, int from, char separator) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                return i;
            }
        }
        return line.length();
    }

    private static String unquoted(String column) {
        boolean quoted = column.length() > 1 && column.charAt(0) == '"' && column.charAt(column.length() - 1) == '"';
        return quoted ? column.substring(1, column.length() - 1).replace("\"\"", "\"").strip() : column;
    }
}
