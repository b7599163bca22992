package org.quittance.metering.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.TempoColour;
import org.quittance.metering.consumption.ClassCalendar;
import org.quittance.metering.consumption.ConsumptionCurve;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.IndexMonths;
import org.quittance.metering.consumption.RegisterMonths;
import org.quittance.time.DateRange;

/**
 * What the meters of one point told in one contract's own time; what was drawn there before or after belongs to another
 * household and is left out.
 */
record MeteredTime(ElectricityContract contract, List<Installation> installations, List<LoadCurveDay> curve,
                   List<ReadingRow> readings, ClassCalendar calendar) {

    static DateRange own(ElectricityContract contract) {
        return new DateRange(contract.startDate(), contract.endDate() == null ? LocalDate.MAX : contract.endDate());
    }

    /**
     * Keeps what was drawn in the contract's time; an index on the day it ends is still the contract's, one of what was
     * fed in is not shown here.
     */
    static MeteredTime of(ElectricityContract contract, List<Installation> installed,
            Map<Long, List<LoadCurveDay>> curves, Map<Long, List<ReadingRow>> readings,
            Map<LocalDate, TempoColour> colours) {
        DateRange own = own(contract);
        List<Installation> installations = installed.stream()
                .filter(meter -> meter.days().intersection(own).isPresent()).toList();
        return new MeteredTime(contract, installations,
                of(installations, curves).stream().filter(day -> own.contains(day.day())).toList(),
                of(installations, readings).stream().filter(reading -> reading.flow() == Flow.CONSUMPTION)
                        .filter(reading -> own.contains(reading.day()) || reading.day().equals(own.end())).toList(),
                ClassCalendar.of(contract.priceOption(), contract.offPeakSchedules(), colours));
    }

    private static <T> List<T> of(List<Installation> installations, Map<Long, List<T>> byMeter) {
        return installations.stream().flatMap(meter -> byMeter.getOrDefault(meter.meterId(), List.of()).stream()).toList();
    }

    /** The serial number of the meter in service now, or at the contract's end; null if there is none. */
    String meter() {
        return installations.isEmpty() ? null : installations.get(installations.size() - 1).serial();
    }

    ConsumptionCurve consumptionCurve() {
        return new ConsumptionCurve(curve, calendar);
    }

    List<ConsumptionRow> months(DateRange period) {
        return IndexMonths.fill(consumptionCurve().months(period), countedMonths(),
                RegisterMonths.estimated(Flow.CONSUMPTION, installations, readingsByMeter()));
    }

    /** From the first to the last whole month that the registers counted. */
    Optional<DateRange> counted() {
        TreeMap<YearMonth, Map<TimeClass, Energy>> months = new TreeMap<>(countedMonths());
        return months.isEmpty() ? Optional.empty() : Optional.of(new DateRange(
                months.firstKey().atDay(1), months.lastKey().plusMonths(1).atDay(1)));
    }

    private Map<YearMonth, Map<TimeClass, Energy>> countedMonths() {
        return RegisterMonths.perClass(Flow.CONSUMPTION, installations, readingsByMeter());
    }

    private Map<Long, List<ReadingRow>> readingsByMeter() {
        return readings.stream().collect(Collectors.groupingBy(ReadingRow::meterId));
    }

    /** Null as long as nothing was told. */
    LatestReading latest() {
        Optional<LoadCurveDay> day = curve.stream().max(Comparator.comparing(LoadCurveDay::day));
        if (day.isPresent()) {
            return new LatestReading(day.get().day(), day.get().energy(), List.of());
        }
        return readings.stream().map(ReadingRow::day).max(Comparator.naturalOrder())
                .map(last -> new LatestReading(last, null, onDay(readings, last))).orElse(null);
    }

    private static List<ReadingRow> onDay(Collection<ReadingRow> readings, LocalDate day) {
        List<ReadingRow> found = new ArrayList<>(readings.stream().filter(reading -> reading.day().equals(day)).toList());
        found.sort(Comparator.comparing(ReadingRow::timeClass));
        return found;
    }
}
