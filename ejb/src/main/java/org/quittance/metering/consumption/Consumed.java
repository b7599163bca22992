package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;

/**
 * @param byClass what is known, in the classes of the contract
 * @param missingMinutes of the period for which no value is known
 * @param estimated whether an estimated reading has part in it
 */
public record Consumed(Map<TimeClass, Energy> byClass, int missingMinutes, boolean estimated) {

    public Consumed {
        byClass = Map.copyOf(byClass);
    }

    /** Measured. */
    public Consumed(Map<TimeClass, Energy> byClass, int missingMinutes) {
        this(byClass, missingMinutes, false);
    }

    public Energy total() {
        return byClass.values().stream().reduce(Energy.ZERO, Energy::plus);
    }

    /** kWh with three decimals. */
    public BigDecimal kilowattHours() {
        return total().kilowattHours();
    }

    /** kWh with three decimals, 0 for a class that did not occur. */
    public BigDecimal kilowattHours(TimeClass timeClass) {
        return byClass.getOrDefault(timeClass, Energy.ZERO).kilowattHours();
    }

    public boolean isComplete() {
        return missingMinutes == 0;
    }

    Consumed plus(Consumed other) {
        Map<TimeClass, Energy> sum = new EnumMap<>(TimeClass.class);
        sum.putAll(byClass);
        other.byClass.forEach((timeClass, energy) -> sum.merge(timeClass, energy, Energy::plus));
        return new Consumed(sum, Math.addExact(missingMinutes, other.missingMinutes), estimated || other.estimated);
    }
}
