package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.ReadingRow;
import org.quittance.time.DateRange;

/**
 * What the registers of a point counted in each month that they tell whole: with readings on its first day, on the next
 * one's and on the day of any swap between. A register may turn over, and a meter that comes may count other classes.
 */
public final class RegisterMonths {

    /** Of kilowatt-hours: a coefficient may make finer ones than an energy can have. */
    private static final int DECIMALS = 3;

    private RegisterMonths() {
    }

    /** The energy of all registers together. */
    public static Map<YearMonth, Energy> of(
            Flow flow, Collection<Installation> installations, Map<Long, List<ReadingRow>> readings) {
        return perClass(flow, installations, readings).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                month -> month.getValue().values().stream().reduce(Energy.ZERO, Energy::plus)));
    }

    /**
     * The same, apart by class of time.
     *
     * @param readings in force, by meter; those of other meters do not matter
     */
    public static Map<YearMonth, Map<TimeClass, Energy>> perClass(
            Flow flow, Collection<Installation> installations, Map<Long, List<ReadingRow>> readings) {
        Map<TimeClass, RegisterHistory> histories = RegisterHistories.of(flow, installations, readings);
        Map<YearMonth, Map<TimeClass, Energy>> months = new TreeMap<>();
        installations.stream().flatMap(meter -> readings.getOrDefault(meter.meterId(), List.of()).stream())
                .filter(reading -> reading.flow() == flow && reading.day().getDayOfMonth() == 1)
                .map(reading -> YearMonth.from(reading.day())).distinct()
                .forEach(month -> counted(histories, month).ifPresent(classes -> months.put(month, classes)));
        return months;
    }

    /** Those of the same months that an estimated reading has part in. */
    public static Set<YearMonth> estimated(
            Flow flow, Collection<Installation> installations, Map<Long, List<ReadingRow>> readings) {
        Collection<RegisterHistory> histories = RegisterHistories.of(flow, installations, readings).values();
        return perClass(flow, installations, readings).keySet().stream()
                .filter(month -> histories.stream().flatMap(history -> history.stretchesWhileCounted(days(month)).stream())
                        .anyMatch(stretch -> stretch.usage().estimated().signum() != 0))
                .collect(Collectors.toSet());
    }

    private static DateRange days(YearMonth month) {
        return new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static Optional<Map<TimeClass, Energy>> counted(Map<TimeClass, RegisterHistory> histories, YearMonth month) {
        DateRange days = days(month);
        Map<TimeClass, Energy> classes = new EnumMap<>(TimeClass.class);
        List<DateRange> known = new ArrayList<>();
        try {
            histories.forEach((timeClass, history) -> {
                List<RegisterHistory.Stretch> stretches = history.stretchesWhileCounted(days);
                if (!stretches.isEmpty()) {
                    classes.put(timeClass, energy(stretches));
                    stretches.forEach(stretch -> known.add(stretch.period()));
                }
            });
        } catch (NoReadingException | IndexWentDownException e) {
            return Optional.empty();
        }
        boolean whole = days.without(known).isEmpty();
        return Optional.of(classes).filter(all -> whole
                && all.values().stream().allMatch(energy -> energy.compareTo(Energy.ZERO) >= 0));
    }

    private static Energy energy(List<RegisterHistory.Stretch> stretches) {
        return Energy.ofKilowattHours(stretches.stream().map(stretch -> stretch.usage().total())
                .reduce(BigDecimal.ZERO, BigDecimal::add).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
