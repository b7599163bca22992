package org.quittance.operator.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

/** What a household of the demonstration draws: the measured pattern, scaled and stirred, the same at every start. */
final class HouseholdCurve {

    private static final int STEP = 30;

    private final String point;
    private final double factor;
    private final MeasuredYear year;

    /** @param factor what is used, as a share of the measured household */
    HouseholdCurve(String point, BigDecimal factor, MeasuredYear year) {
        this.point = point;
        this.factor = factor.doubleValue();
        this.year = year;
    }

    static HouseholdCurve of(Household household, MeasuredYear year) {
        return new HouseholdCurve(household.pointReference(), household.factor(), year);
    }

    /** One half-hour that has passed: its end on the clock, and the mean power in W. */
    record Step(LocalDateTime start, LocalDateTime end, int watts) {
    }

    /** Every half-hour of a day in order of time: 46, 48 or 50. */
    void steps(LocalDate day, Consumer<Step> consumer) {
        SplittableRandom random = new SplittableRandom(point.hashCode() * 31L + day.toEpochDay());
        double mood = factor * (0.85 + 0.3 * random.nextDouble());
        int[] pattern = year.pattern(day);
        ZonedDateTime end = day.plusDays(1).atStartOfDay(OperatorClock.ZONE);
        ZonedDateTime time = day.atStartOfDay(OperatorClock.ZONE);
        while (time.isBefore(end)) {
            ZonedDateTime next = time.plusMinutes(STEP);
            int watts = (int) (pattern[time.getHour() * 2 + time.getMinute() / STEP]
                    * mood * (0.8 + 0.4 * random.nextDouble()));
            consumer.accept(new Step(time.toLocalDateTime(), next.toLocalDateTime(), watts));
            time = next;
        }
    }

    /** kWh of each class of time over some days, rounded to three decimals: what the registers count. */
    Map<TimeClass, BigDecimal> registers(Household household, DateRange days) {
        Map<TimeClass, Energy> sums = new EnumMap<>(TimeClass.class);
        List<OffPeakSchedule> schedules = household.schedules();
        household.option().timeClasses().forEach(timeClass -> sums.put(timeClass, Energy.ZERO));
        days.start().datesUntil(days.end()).forEach(day -> steps(day, step ->
                sums.merge(timeClass(schedules, step.start()), Energy.ofPower(step.watts(), STEP), Energy::plus)));
        Map<TimeClass, BigDecimal> kilowattHours = new EnumMap<>(TimeClass.class);
        sums.forEach((timeClass, energy) -> kilowattHours.put(timeClass, energy.kilowattHours()));
        return kilowattHours;
    }

    /** @param schedules none where all hours are alike */
    private static TimeClass timeClass(List<OffPeakSchedule> schedules, LocalDateTime time) {
        return schedules.stream().filter(one -> !one.validFrom().isAfter(time.toLocalDate())).reduce((earlier, later) -> later)
                .map(schedule -> schedule.isOffPeak(time) ? TimeClass.OFF_PEAK : TimeClass.PEAK).orElse(TimeClass.BASE);
    }
}
