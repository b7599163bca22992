package org.quittance.metering.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.Consumed;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;

/** Writes consumption as XLSX, or as CSV the way French spreadsheets open it: semicolons and decimal commas. */
public final class ConsumptionExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ConsumptionExport() {}

    public static void csv(ConsumptionSheet sheet, OutputStream out) throws IOException {
        out.write(CsvText.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(sheet.headings().stream().map(CsvText::safe).toList());
            for (ConsumptionRow row : sheet.rows()) {
                List<String> cells = new ArrayList<>();
                cells.add((sheet.grain() == Grain.MONTH ? MONTH : DAY).format(row.day()));
                if (sheet.grain() == Grain.HALF_HOUR) {
                    cells.add(TIME.format(row.time()));
                    cells.add(row.offset().getId());
                }
                quantities(sheet, row).forEach(quantity ->
                        cells.add(quantity == null ? "" : quantity.toPlainString().replace('.', ',')));
                csv.writeRecord(cells);
            }
        }
    }

    public static void xlsx(ConsumptionSheet sheet, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Quittance", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet.title());
            for (int column = 0; column < sheet.headings().size(); column++) {
                page.value(0, column, sheet.headings().get(column));
                page.width(column, 18);
            }
            page.range(0, 0, 0, sheet.headings().size() - 1).style().bold().set();
            page.freezePane(0, 1);
            int line = 1;
            for (ConsumptionRow row : sheet.rows()) {
                write(page, line++, sheet, row);
            }
        }
    }

    private static void write(Worksheet page, int line, ConsumptionSheet sheet, ConsumptionRow row) {
        int column = 0;
        page.value(line, column, row.day());
        page.style(line, column++).format(sheet.grain() == Grain.MONTH ? "mm/yyyy" : "dd/mm/yyyy").set();
        if (sheet.grain() == Grain.HALF_HOUR) {
            page.value(line, column++, TIME.format(row.time()));
            page.value(line, column++, row.offset().getId());
        }
        for (BigDecimal quantity : quantities(sheet, row)) {
            if (quantity != null) {
                page.value(line, column, quantity);
                page.style(line, column).format("#,##0.000").set();
            }
            column++;
        }
    }

    /** Null where nothing is known. */
    private static List<BigDecimal> quantities(ConsumptionSheet sheet, ConsumptionRow row) {
        List<BigDecimal> quantities = new ArrayList<>();
        Consumed consumed = row.consumed();
        if (sheet.showsClasses()) {
            for (TimeClass timeClass : sheet.classes()) {
                quantities.add(consumed == null ? null : consumed.kilowattHours(timeClass));
            }
        }
        quantities.add(consumed == null ? null : consumed.kilowattHours());
        quantities.add(row.yearEarlier() == null ? null : row.yearEarlier().kilowattHours());
        return quantities;
    }
}
