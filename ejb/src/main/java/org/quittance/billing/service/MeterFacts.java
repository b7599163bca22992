package org.quittance.billing.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.charging.Consumption;
import org.quittance.billing.charging.IndexReading;
import org.quittance.billing.charging.IndexReadings;
import org.quittance.billing.charging.LoadCurve;
import org.quittance.billing.charging.RegisterReadings;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.ReadingRow;
import org.quittance.time.DateRange;

/** What the meters of several contracts said in a period: three queries, whatever their number. */
final class MeterFacts {

    private final Map<Long, List<Installation>> installations;
    private final Map<Long, List<LoadCurveDay>> curves;
    private final Map<Long, List<ReadingRow>> readings;

    MeterFacts(Meters meters, LoadCurves loadCurves, Collection<ElectricityContract> contracts, DateRange period) {
        installations = meters.installations(contracts.stream().map(c -> c.servicePoint().id()).toList());
        List<Long> ids = installations.values().stream().flatMap(List::stream).map(Installation::meterId).toList();
        curves = loadCurves.days(ids, Flow.CONSUMPTION, period);
        readings = meters.readings(ids);
    }

    /** The load curve where the meter sends one in the period, else the readings of its registers. */
    Consumption consumption(ElectricityContract contract, DateRange period) {
        List<Installation> there = installations.getOrDefault(contract.servicePoint().id(), List.of());
        List<LoadCurveDay> days = there.stream().flatMap(installation -> days(installation, period)).toList();
        List<ReadingRow> indexes = there.stream()
                .filter(installation -> installation.isInServiceOn(period.lastDay()))
                .flatMap(installation -> readings.getOrDefault(installation.meterId(), List.of()).stream())
                .toList();
        return days.isEmpty() && !indexes.isEmpty()
                ? new IndexReadings(registers(indexes))
                : new LoadCurve(days, OffPeakSchedule.timeline(contract.offPeakSchedules()));
    }

    private Stream<LoadCurveDay> days(Installation installation, DateRange period) {
        return curves.getOrDefault(installation.meterId(), List.of()).stream()
                .filter(day -> period.contains(day.day()) && installation.isInServiceOn(day.day()));
    }

    private static List<RegisterReadings> registers(List<ReadingRow> rows) {
        Map<TimeClass, List<ReadingRow>> perClass = rows.stream().collect(Collectors.groupingBy(ReadingRow::timeClass));
        return perClass.values().stream().map(MeterFacts::register).toList();
    }

    private static RegisterReadings register(List<ReadingRow> rows) {
        return new RegisterReadings(rows.get(0).timeClass(), rows.get(0).digits(), rows.stream()
                .map(row -> new IndexReading(row.day(), row.index(), row.origin()))
                .toList());
    }

    static DateRange span(Collection<DueContract> due) {
        LocalDate first = due.stream().map(contract -> contract.period().start()).min(LocalDate::compareTo).orElseThrow();
        LocalDate end = due.stream().map(contract -> contract.period().end()).max(LocalDate::compareTo).orElseThrow();
        return new DateRange(first, end);
    }
}
