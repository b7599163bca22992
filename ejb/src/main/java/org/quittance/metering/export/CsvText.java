package org.quittance.metering.export;

/** Text of others in a CSV file that a spreadsheet will open. */
public final class CsvText {

    /** Tells spreadsheets that the file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** A cell that begins like a formula gets an apostrophe before it, or the spreadsheet would run it (CWE-1236). */
    public static String safe(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
