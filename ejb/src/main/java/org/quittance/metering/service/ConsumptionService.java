package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.TimeClass;
import org.quittance.customer.VisibleCustomers;
import org.quittance.identity.Role;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.consumption.ConsumptionCurve;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;
import org.quittance.time.DateRange;

/**
 * Consumption of a contract, each period beside the same one a year earlier; four queries whatever the period. Only the
 * contract's own time is shown: what was drawn at the same point before it belongs to another household.
 */
@Stateless
@RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.ADMINISTRATOR})
public class ConsumptionService {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves curves;

    /** The last months up to and with {@code last}; empty if the caller sees no such contract. */
    public Optional<ContractConsumption> months(VisibleCustomers visible, String contract, YearMonth last, int count) {
        DateRange period = new DateRange(last.minusMonths(count - 1L).atDay(1), last.plusMonths(1).atDay(1));
        return consumption(visible, contract, Grain.MONTH, period);
    }

    public Optional<ContractConsumption> days(VisibleCustomers visible, String contract, YearMonth month) {
        DateRange period = new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
        return consumption(visible, contract, Grain.DAY, period);
    }

    public Optional<ContractConsumption> halfHours(VisibleCustomers visible, String contract, LocalDate day) {
        return consumption(visible, contract, Grain.HALF_HOUR, new DateRange(day, day.plusDays(1)));
    }

    /** Any period, for exports: months are widened to whole ones. */
    public Optional<ContractConsumption> consumption(
            VisibleCustomers visible, String contract, Grain grain, DateRange period) {
        DateRange whole = grain == Grain.MONTH ? wholeMonths(period) : period;
        return contracts.of(visible, contract).map(found -> shown(found, grain, whole));
    }

    private static DateRange wholeMonths(DateRange period) {
        LocalDate end = period.lastDay().plusMonths(1).withDayOfMonth(1);
        return new DateRange(period.start().withDayOfMonth(1), end);
    }

    private ContractConsumption shown(ElectricityContract contract, Grain grain, DateRange period) {
        List<Long> installed = meters.installations(List.of(contract.servicePoint().id()))
                .getOrDefault(contract.servicePoint().id(), List.of()).stream().map(Installation::meterId).toList();
        DateRange own = own(contract);
        DateRange wanted = new DateRange(period.start().minusYears(1).withDayOfMonth(1), period.end());
        List<LoadCurveDay> days = own.intersection(wanted).stream()
                .flatMap(loaded -> curves.days(installed, Flow.CONSUMPTION, loaded).values().stream())
                .flatMap(List::stream).toList();
        ConsumptionCurve curve = new ConsumptionCurve(days, contract.offPeakSchedules());
        List<TimeClass> classes = contract.priceOption().timeClasses();
        return new ContractConsumption(contract.number(), grain, period,
                curves.extent(installed, Flow.CONSUMPTION).flatMap(own::intersection), classes,
                rows(curve, grain, period));
    }

    private static List<ConsumptionRow> rows(ConsumptionCurve curve, Grain grain, DateRange period) {
        return switch (grain) {
            case MONTH -> curve.months(period);
            case DAY -> curve.days(period);
            case HALF_HOUR -> curve.halfHours(period);
        };
    }

    private static DateRange own(ElectricityContract contract) {
        return new DateRange(contract.startDate(), contract.endDate() == null ? LocalDate.MAX : contract.endDate());
    }
}
