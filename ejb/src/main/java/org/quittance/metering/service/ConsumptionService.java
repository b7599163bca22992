package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.TempoCalendar;
import org.quittance.metering.TempoColour;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;
import org.quittance.metering.consumption.PowerCurve;
import org.quittance.time.DateRange;

/**
 * Consumption of the signed-in customer's contracts, each period beside the same one a year earlier; a fixed number of
 * queries whatever the period and the number of contracts. Where a meter sends no load curve its indexes tell the
 * months.
 */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class ConsumptionService {

    /** The months an overview shows, and those it compares them with. */
    private static final int MONTHS_AT_A_GLANCE = 6;
    private static final int MONTHS_LOOKED_AT = MONTHS_AT_A_GLANCE + 14;

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves curves;
    @Inject
    private TempoCalendar tempo;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** Every contract of the customer, those in force first. */
    public List<ContractOverview> overviews() {
        return overviews(contracts.of(current.visible(), ElectricityContract.class));
    }

    /** Empty if the customer has no such contract. */
    public Optional<ContractOverview> overview(String contract) {
        return supplied(contract).map(found -> overviews(List.of(found)).get(0));
    }

    /**
     * The page on which a day is shown; empty if the customer has no such contract, or the contract no such day.
     *
     * @param day null for the last one that is known
     */
    public Optional<ContractConsumption> page(String contract, Grain grain, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return supplied(contract)
                .filter(found -> day == null || isLife(found, grain.pageOf(day), today))
                .map(found -> shown(found, grain, known -> grain.pageOf(
                        day != null ? day : known.map(DateRange::lastDay).orElse(today))));
    }

    /** Whether the page shows a day of the contract that is not to come. */
    private static boolean isLife(ElectricityContract contract, DateRange page, LocalDate today) {
        LocalDate end = contract.endDate() == null || contract.endDate().isAfter(today)
                ? today.plusDays(1) : contract.endDate();
        return new DateRange(contract.startDate(), end).intersection(page).isPresent();
    }

    /** Months are widened to whole ones; empty if the customer has no such contract. */
    public Optional<ContractConsumption> consumption(String contract, Grain grain, DateRange period) {
        DateRange whole = grain == Grain.MONTH ? wholeMonths(period) : period;
        return supplied(contract).map(found -> shown(found, grain, known -> whole));
    }

    /**
     * The load curve of the twelve months up to a day; empty if the customer has no such contract.
     *
     * @param last null for the last day that is known
     */
    public Optional<YearOfPower> yearOfPower(String contract, LocalDate last) {
        return supplied(contract).map(found -> {
            List<Installation> installed = installed(List.of(found)).getOrDefault(found.servicePoint().id(), List.of());
            Optional<DateRange> known =
                    curves.extent(ids(installed), Flow.CONSUMPTION).flatMap(MeteredTime.own(found)::intersection);
            LocalDate end = (last != null ? last : known.map(DateRange::lastDay).orElseGet(() -> LocalDate.now(clock)))
                    .plusDays(1);
            DateRange year = new DateRange(end.minusYears(1), end);
            MeteredTime time = MeteredTime.of(found, installed, curves(ids(installed), year), Map.of(), Map.of());
            return new YearOfPower(found.number(), year, known, new PowerCurve(time.curve()));
        });
    }

    private Optional<ElectricityContract> supplied(String contract) {
        return contracts.of(current.visible(), contract, ElectricityContract.class);
    }

    private static DateRange wholeMonths(DateRange period) {
        LocalDate end = period.lastDay().plusMonths(1).withDayOfMonth(1);
        return new DateRange(period.start().withDayOfMonth(1), end);
    }

    private ContractConsumption shown(
            ElectricityContract contract, Grain grain, Function<Optional<DateRange>, DateRange> wanted) {
        List<Installation> installed = installed(List.of(contract)).getOrDefault(contract.servicePoint().id(), List.of());
        Map<Long, List<ReadingRow>> readings = meters.readings(ids(installed));
        Optional<DateRange> ofCurve = curves.extent(ids(installed), Flow.CONSUMPTION)
                .flatMap(MeteredTime.own(contract)::intersection);
        Optional<DateRange> known =
                spanning(ofCurve, MeteredTime.of(contract, installed, Map.of(), readings, Map.of()).counted());
        DateRange period = wanted.apply(grain == Grain.MONTH ? known : ofCurve);
        DateRange loaded = new DateRange(period.start().minusYears(1).withDayOfMonth(1), period.end());
        MeteredTime time = MeteredTime.of(contract, installed, curves(ids(installed), loaded), readings,
                tempo.colours(loaded));
        return new ContractConsumption(contract.number(), grain, period, grain == Grain.MONTH ? known : ofCurve,
                ofCurve.isPresent(), contract.priceOption().timeClasses(), rows(time, grain, period));
    }

    private static List<ConsumptionRow> rows(MeteredTime time, Grain grain, DateRange period) {
        return switch (grain) {
            case MONTH -> time.months(period);
            case DAY -> time.consumptionCurve().days(period);
            case HALF_HOUR -> time.consumptionCurve().halfHours(period);
        };
    }

    private static Optional<DateRange> spanning(Optional<DateRange> one, Optional<DateRange> other) {
        List<DateRange> known = Stream.of(one, other).flatMap(Optional::stream).toList();
        return known.stream().map(DateRange::start).min(LocalDate::compareTo).map(start -> new DateRange(
                start, known.stream().map(DateRange::end).max(LocalDate::compareTo).orElseThrow()));
    }

    private List<ContractOverview> overviews(List<ElectricityContract> all) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = all.stream().map(contract -> glance(contract, today).start())
                .min(LocalDate::compareTo).orElse(today);
        Map<Long, List<Installation>> installed = installed(all);
        List<Long> ids = ids(installed.values().stream().flatMap(List::stream).toList());
        Map<Long, List<LoadCurveDay>> loaded = curves(ids, new DateRange(first, today.plusDays(1)));
        Map<Long, List<ReadingRow>> readings = meters.readings(ids);
        Map<LocalDate, TempoColour> colours = tempo.colours(new DateRange(first, today.plusDays(1)));
        return all.stream().map(contract -> overview(MeteredTime.of(contract,
                installed.getOrDefault(contract.servicePoint().id(), List.of()), loaded, readings, colours),
                glance(contract, today))).toList();
    }

    /** Whole months up to today, or to the end of a contract that ended before. */
    private static DateRange glance(ElectricityContract contract, LocalDate today) {
        LocalDate last = contract.endDate() == null || contract.endDate().isAfter(today)
                ? today : contract.endDate().minusDays(1);
        return new DateRange(last.withDayOfMonth(1).minusMonths(MONTHS_LOOKED_AT), last.withDayOfMonth(1).plusMonths(1));
    }

    private static ContractOverview overview(MeteredTime time, DateRange glance) {
        List<ConsumptionRow> known =
                time.months(glance).stream().filter(month -> month.consumed() != null).toList();
        return new ContractOverview(time.contract(), time.meter(), time.latest(),
                known.subList(Math.max(0, known.size() - MONTHS_AT_A_GLANCE), known.size()));
    }

    private Map<Long, List<Installation>> installed(Collection<ElectricityContract> all) {
        return meters.installations(all.stream().map(contract -> contract.servicePoint().id()).toList());
    }

    private Map<Long, List<LoadCurveDay>> curves(List<Long> ids, DateRange period) {
        return ids.isEmpty() ? Map.of() : curves.days(ids, Flow.CONSUMPTION, period);
    }

    private static List<Long> ids(List<Installation> installed) {
        return installed.stream().map(Installation::meterId).toList();
    }
}
