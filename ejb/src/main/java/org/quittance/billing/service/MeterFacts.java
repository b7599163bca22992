package org.quittance.billing.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quittance.billing.charging.Consumption;
import org.quittance.billing.charging.IndexReadings;
import org.quittance.billing.charging.LoadCurve;
import org.quittance.contract.Contract;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.TempoCalendar;
import org.quittance.metering.TempoColour;
import org.quittance.metering.consumption.ClassCalendar;
import org.quittance.metering.consumption.RegisterHistories;
import org.quittance.tariff.Measure;
import org.quittance.tariff.Offer;
import org.quittance.time.DateRange;

/** What the meters of several contracts said in a period: six queries, whatever their number. */
final class MeterFacts {

    private final Map<Long, List<Installation>> installations;
    private final Map<Flow, Map<Long, List<LoadCurveDay>>> curves;
    private final Map<Long, List<ReadingRow>> readings;
    private final Map<LocalDate, TempoColour> colours;

    private MeterFacts(MeterFacts known, Map<Long, List<ReadingRow>> readings) {
        this.installations = known.installations;
        this.curves = known.curves;
        this.readings = readings;
        this.colours = known.colours;
    }

    /** @param estimates whether a contract's missing indexes are estimated: then all readings of its meters are needed */
    MeterFacts(Meters meters, LoadCurves loadCurves, TempoCalendar tempo, Collection<? extends Contract> contracts,
            DateRange period, Predicate<Contract> estimates) {
        installations = meters.installations(contracts.stream().map(c -> c.servicePoint().id()).toList());
        List<Long> ids = meters(contracts, contract -> true);
        curves = Map.of(
                Flow.CONSUMPTION, loadCurves.days(ids, Flow.CONSUMPTION, period),
                Flow.INJECTION, loadCurves.days(ids, Flow.INJECTION, period));
        readings = new HashMap<>(meters.readings(meters(contracts, estimates.negate()), period));
        readings.putAll(meters.readings(meters(contracts, estimates)));
        colours = tempo.colours(period);
    }

    private List<Long> meters(Collection<? extends Contract> contracts, Predicate<Contract> which) {
        return contracts.stream().filter(which).flatMap(contract -> installations(contract).stream())
                .map(Installation::meterId).distinct().toList();
    }

    /** The same with indexes that nobody read. */
    MeterFacts with(Collection<MissingIndexes.Estimated> estimates) {
        Map<Long, List<ReadingRow>> all = new HashMap<>(readings);
        estimates.forEach(estimated -> all.merge(estimated.row().meterId(), List.of(estimated.row()),
                (known, one) -> Stream.concat(known.stream(), one.stream()).toList()));
        return new MeterFacts(this, all);
    }

    /** The indexes that the contract's bill of a period lacks, estimated; none where a load curve tells the period. */
    List<MissingIndexes.Estimated> missing(Contract contract, DateRange period, Offer offer, LocalDate today) {
        if (!isCountedByIndexes(contract)) {
            return List.of();
        }
        List<Installation> installed = installations(contract);
        return Flow.of(contract.kind()).stream()
                .filter(flow -> installed.stream().flatMap(meter -> days(meter, flow, period)).findAny().isEmpty())
                .flatMap(flow -> new MissingIndexes(contract, flow, installed, readings)
                        .estimates(period, offer.yearlyProfile(), today).stream())
                .toList();
    }

    /**
     * The indexes that several bills lack, estimated bill after bill: on the day that one contract hands over to the next,
     * both have the same index.
     *
     * @param contracts of the bills, by their identifiers
     */
    List<MissingIndexes.Estimated> missing(Collection<DueContract> due, Map<Long, Contract> contracts,
            Function<Contract, Offer> offers, LocalDate today) {
        MeterFacts known = this;
        List<MissingIndexes.Estimated> all = new ArrayList<>();
        for (DueContract bill : due) {
            Contract contract = contracts.get(bill.contractId());
            Optional<DateRange> days = bill.supplied(contract);
            List<MissingIndexes.Estimated> estimates = days.isEmpty() ? List.of()
                    : known.missing(contract, days.get(), offers.apply(contract), today);
            known = estimates.isEmpty() ? known : known.with(estimates);
            all.addAll(estimates);
        }
        return all;
    }

    /** A battery's months are known by load curves only: without one nothing would be taken from it. */
    private static boolean isCountedByIndexes(Contract contract) {
        return contract.kind() != ServiceKind.STORAGE;
    }

    List<Installation> installations(Contract contract) {
        return installations.getOrDefault(contract.servicePoint().id(), List.of());
    }

    /** Energy drawn, by the contract's own classes of time. */
    Consumption drawn(ElectricityContract contract, DateRange period) {
        return consumption(contract, new Counted(Flow.CONSUMPTION, Measure.DRAWN), period,
                ClassCalendar.of(contract.priceOption(), contract.offPeakSchedules(), colours));
    }

    Consumption injected(Contract contract, DateRange period) {
        return consumption(contract, new Counted(Flow.INJECTION, Measure.INJECTED), period, ClassCalendar.base());
    }

    Consumption water(Contract contract) {
        return indexes(contract, new Counted(Flow.WATER, Measure.WATER), List.of(TimeClass.BASE));
    }

    private record Counted(Flow flow, Measure measure) {
    }

    /** The load curve where the meter sends one in the period, else the readings of its registers. */
    private Consumption consumption(Contract contract, Counted counted, DateRange period, ClassCalendar calendar) {
        List<LoadCurveDay> days = installations(contract).stream()
                .flatMap(installation -> days(installation, counted.flow(), period)).toList();
        boolean indexed = isCountedByIndexes(contract) && installations(contract).stream()
                .flatMap(installation -> readings.getOrDefault(installation.meterId(), List.of()).stream())
                .anyMatch(reading -> reading.flow() == counted.flow());
        return days.isEmpty() && indexed
                ? indexes(contract, counted, calendar.classes())
                : new LoadCurve(counted.measure(), days, calendar);
    }

    private IndexReadings indexes(Contract contract, Counted counted, List<TimeClass> classes) {
        return new IndexReadings(counted.measure(), classes,
                RegisterHistories.of(counted.flow(), installations(contract), readings).values());
    }

    private Stream<LoadCurveDay> days(Installation installation, Flow flow, DateRange period) {
        return curves.getOrDefault(flow, Map.of()).getOrDefault(installation.meterId(), List.of()).stream()
                .filter(day -> period.contains(day.day()) && installation.isInServiceOn(day.day()));
    }

    static DateRange span(Collection<DueContract> due) {
        LocalDate first = due.stream().map(contract -> contract.period().start()).min(LocalDate::compareTo).orElseThrow();
        LocalDate end = due.stream().map(contract -> contract.period().end()).max(LocalDate::compareTo).orElseThrow();
        return new DateRange(first, end);
    }
}
