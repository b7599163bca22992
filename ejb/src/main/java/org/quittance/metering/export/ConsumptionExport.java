package org.quittance.metering.export;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.Consumed;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;

/** Puts consumption into a spreadsheet. */
public final class ConsumptionExport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ConsumptionExport() {}

    public static Spreadsheet spreadsheet(ConsumptionSheet sheet) {
        return new Spreadsheet(
                sheet.title(), sheet.headings(), sheet.rows().stream().map(row -> cells(sheet, row)).toList());
    }

    /** Null where nothing is known. */
    private static List<Object> cells(ConsumptionSheet sheet, ConsumptionRow row) {
        List<Object> cells = new ArrayList<>();
        cells.add(sheet.grain() == Grain.MONTH ? YearMonth.from(row.day()) : row.day());
        if (sheet.grain() == Grain.HALF_HOUR) {
            cells.add(TIME.format(row.time()));
            cells.add(row.offset());
        }
        Consumed consumed = row.consumed();
        if (sheet.showsClasses()) {
            for (TimeClass timeClass : sheet.classes()) {
                cells.add(consumed == null ? null : consumed.kilowattHours(timeClass));
            }
        }
        cells.add(consumed == null ? null : consumed.kilowattHours());
        cells.add(row.yearEarlier() == null ? null : row.yearEarlier().kilowattHours());
        return cells;
    }
}
