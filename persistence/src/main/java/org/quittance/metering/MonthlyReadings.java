package org.quittance.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.contract.TimeClass;

/** What a meter's registers counted in each whole month that has a reading on its first day and on the next one's. */
public final class MonthlyReadings {

    private MonthlyReadings() {
    }

    /** The energy of all registers together; months in which one of them has no reading, or went down, are left out. */
    public static Map<YearMonth, Energy> of(Collection<ReadingRow> readings) {
        return of(readings, Flow.CONSUMPTION);
    }

    /** The same of one flow. */
    public static Map<YearMonth, Energy> of(Collection<ReadingRow> readings, Flow flow) {
        return perClass(readings, flow).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                month -> month.getValue().values().stream().reduce(Energy.ZERO, Energy::plus)));
    }

    /** The same, apart by class of time. */
    public static Map<YearMonth, Map<TimeClass, Energy>> perClass(Collection<ReadingRow> readings) {
        return perClass(readings, Flow.CONSUMPTION);
    }

    private static Map<YearMonth, Map<TimeClass, Energy>> perClass(Collection<ReadingRow> readings, Flow flow) {
        Map<TimeClass, List<ReadingRow>> registers = readings.stream()
                .filter(reading -> reading.flow() == flow)
                .collect(Collectors.groupingBy(ReadingRow::timeClass));
        Map<YearMonth, Map<TimeClass, Energy>> months = new TreeMap<>();
        registers.forEach((timeClass, rows) -> add(timeClass, rows, months));
        months.values().removeIf(classes -> classes.size() < registers.size());
        return months;
    }

    private static void add(TimeClass timeClass, List<ReadingRow> rows, Map<YearMonth, Map<TimeClass, Energy>> months) {
        Map<LocalDate, BigDecimal> indexes = rows.stream().collect(Collectors.toMap(
                ReadingRow::day, row -> row.index().multiply(row.coefficient())));
        indexes.forEach((day, index) -> {
            BigDecimal next = indexes.get(day.plusMonths(1));
            if (day.getDayOfMonth() == 1 && next != null && next.compareTo(index) >= 0) {
                months.computeIfAbsent(YearMonth.from(day), month -> new TreeMap<>())
                        .put(timeClass, Energy.ofKilowattHours(wattHours(next.subtract(index))));
            }
        });
    }

    /** A coefficient may make decimals beyond those that an energy can have. */
    private static BigDecimal wattHours(BigDecimal kilowattHours) {
        return kilowattHours.setScale(3, RoundingMode.HALF_UP);
    }
}
