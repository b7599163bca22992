package org.quittance.metering.export;

import java.util.List;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;

/**
 * What an export shows. Its columns: the day, for half-hours also the time and the UTC offset, kWh of each class if
 * there are several, kWh in all, kWh a year earlier.
 *
 * @param title of the sheet
 * @param headings one per column, in the reader's language
 */
public record ConsumptionSheet(
        String title, List<String> headings, Grain grain, List<TimeClass> classes, List<ConsumptionRow> rows) {

    public ConsumptionSheet {
        int columns = (grain == Grain.HALF_HOUR ? 3 : 1) + (classes.size() > 1 ? classes.size() : 0) + 2;
        if (headings.size() != columns) {
            throw new IllegalArgumentException(headings.size() + " headings for " + columns + " columns");
        }
    }

    boolean showsClasses() {
        return classes.size() > 1;
    }
}
