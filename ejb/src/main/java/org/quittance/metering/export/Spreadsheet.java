package org.quittance.metering.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as XLSX, or as CSV the way French spreadsheets open it: semicolons and decimal commas.
 *
 * @param title    of the sheet
 * @param headings one per column, in the reader's language
 * @param rows     a cell is a text, a number, a day, a month or an offset, or null for nothing
 */
public record Spreadsheet(String title, List<String> headings, List<List<Object>> rows) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final int COLUMN_WIDTH = 18;

    public Spreadsheet {
        for (List<Object> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(headings.size() + " headings for " + row.size() + " columns");
            }
        }
    }

    public void csv(OutputStream out) throws IOException {
        out.write(CsvText.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(headings.stream().map(CsvText::safe).toList());
            for (List<Object> row : rows) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(text(cell)));
                csv.writeRecord(cells);
            }
        }
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (cell instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (cell instanceof YearMonth month) {
            return MONTH.format(month);
        }
        return cell instanceof String text ? CsvText.safe(text) : cell.toString();
    }

    public void xlsx(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Quittance", "1.0")) {
            Worksheet page = workbook.newWorksheet(title);
            for (int column = 0; column < headings.size(); column++) {
                page.value(0, column, headings.get(column));
                page.width(column, COLUMN_WIDTH);
            }
            page.range(0, 0, 0, headings.size() - 1).style().bold().set();
            page.freezePane(0, 1);
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < headings.size(); column++) {
                    write(page, line + 1, column, rows.get(line).get(column));
                }
            }
        }
    }

    private static void write(Worksheet page, int line, int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            page.value(line, column, number);
            page.style(line, column).format("#,##0" + (number.scale() > 0 ? "." + "0".repeat(number.scale()) : "")).set();
        } else if (cell instanceof LocalDate day) {
            page.value(line, column, day);
            page.style(line, column).format("dd/mm/yyyy").set();
        } else if (cell instanceof YearMonth month) {
            page.value(line, column, month.atDay(1));
            page.style(line, column).format("mm/yyyy").set();
        } else if (cell != null) {
            page.value(line, column, cell.toString());
        }
    }
}
