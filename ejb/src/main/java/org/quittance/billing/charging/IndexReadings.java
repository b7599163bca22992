package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quittance.billing.QuantitySource;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.time.DateRange;

/**
 * Consumption known as readings of the registers of a meter. A period needs a reading of each register on the day it
 * starts and on the day it ends; within, a reading on the day of a price change splits there, else days do, counted
 * between the two readings around the change.
 */
public final class IndexReadings implements Consumption {

    private final Map<TimeClass, RegisterReadings> registers = new EnumMap<>(TimeClass.class);

    /** @throws IllegalArgumentException if two registers count the same class */
    public IndexReadings(Collection<RegisterReadings> registers) {
        for (RegisterReadings register : registers) {
            if (this.registers.put(register.timeClass(), register) != null) {
                throw new IllegalArgumentException("two registers of " + register.timeClass());
            }
        }
    }

    @Override
    public List<ProposedQuantity> metered(PriceOption option, DateRange period) {
        return option.timeClasses().stream().map(timeClass -> metered(timeClass, period)).toList();
    }

    private ProposedQuantity metered(TimeClass timeClass, DateRange period) {
        RegisterReadings register = registers.get(timeClass);
        if (register == null) {
            throw NotBillableException.noReading(period.start(), timeClass);
        }
        return new ProposedQuantity(timeClass, period, register.at(period.start()), register.at(period.end()),
                kilowattHours(timeClass, period), QuantitySource.INDEX);
    }

    @Override
    public BigDecimal kilowattHours(TimeClass timeClass, DateRange part) {
        return registers.get(timeClass).kilowattHours(part).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
