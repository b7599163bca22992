package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.consumption.ClassCalendar;
import org.quittance.metering.consumption.DayPattern;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/**
 * Consumption known as the mean power of each step. It is exact for any whole days and any off-peak hours: nothing but
 * the final quantity is rounded. Not for use by several threads at once.
 */
public final class LoadCurve implements Consumption {

    private final Measure measure;
    private final Map<LocalDate, LoadCurveDay> days = new HashMap<>();
    private final ClassCalendar calendar;

    /**
     * @param days     of one direction, in any order, also days outside of the period
     * @param calendar the contract's own classes of time
     * @throws IllegalArgumentException if a day comes twice
     */
    public LoadCurve(Measure measure, Collection<LoadCurveDay> days, ClassCalendar calendar) {
        this.measure = measure;
        for (LoadCurveDay day : days) {
            if (this.days.put(day.day(), day) != null) {
                throw new IllegalArgumentException("two load curves of " + day.day());
            }
        }
        this.calendar = calendar;
    }

    @Override
    public List<ProposedQuantity> metered(DateRange period) {
        gap(period).ifPresent(gap -> {
            throw NotBillableException.incomplete(gap);
        });
        return calendar.classes().stream()
                .map(timeClass -> ProposedQuantity.ofLoadCurve(measure, timeClass, period, energy(timeClass, period)))
                .toList();
    }

    @Override
    public BigDecimal quantity(TimeClass timeClass, DateRange part) {
        return energy(timeClass, part).kilowattHours();
    }

    /**
     * The exact energy of the class in the steps that are known; {@link #gap} tells whether all are.
     *
     * @throws NotBillableException if the off-peak hours or the colour of a day are not known
     */
    public Energy energy(TimeClass timeClass, DateRange part) {
        Energy sum = Energy.ZERO;
        for (LocalDate day = part.start(); day.isBefore(part.end()); day = day.plusDays(1)) {
            LoadCurveDay curve = days.get(day);
            if (curve != null) {
                sum = sum.plus(pattern(day).energy(timeClass, curve));
            }
        }
        return sum;
    }

    /** What is missing to know the consumption of the period, empty if nothing. */
    public Optional<IncompleteLoadCurve> gap(DateRange period) {
        LocalDate first = null;
        int missingDays = 0;
        int missingSteps = 0;
        for (LocalDate day = period.start(); day.isBefore(period.end()); day = day.plusDays(1)) {
            LoadCurveDay curve = days.get(day);
            int steps = curve == null ? 0 : curve.missingSteps();
            if (first == null && (curve == null || steps > 0)) {
                first = day;
            }
            missingDays += curve == null ? 1 : 0;
            missingSteps += steps;
        }
        return first == null
                ? Optional.empty() : Optional.of(new IncompleteLoadCurve(first, missingDays, missingSteps));
    }

    private DayPattern pattern(LocalDate day) {
        return calendar.on(day).orElseThrow(() -> NotBillableException.noClasses(calendar.option(), day));
    }
}
