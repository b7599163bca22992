package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.quittance.contract.TimeClass;
import org.quittance.metering.consumption.IndexWentDownException;
import org.quittance.metering.consumption.NoReadingException;
import org.quittance.metering.consumption.RegisterHistory;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/**
 * Consumption known as readings of registers. A period needs a reading of each register on the day it starts and on the
 * day it ends; within, a reading on the day of a price change splits there, else days do, counted between the two
 * readings around the change.
 */
public final class IndexReadings implements Consumption {

    private final Measure measure;
    private final Map<TimeClass, RegisterHistory> registers = new LinkedHashMap<>();
    private final List<TimeClass> classes;

    /**
     * @param classes what must be known, in the order of invoices
     * @throws IllegalArgumentException if two histories count the same class
     */
    public IndexReadings(Measure measure, List<TimeClass> classes, Collection<RegisterHistory> registers) {
        this.measure = measure;
        this.classes = List.copyOf(classes);
        for (RegisterHistory register : registers) {
            if (this.registers.put(register.timeClass(), register) != null) {
                throw new IllegalArgumentException("two registers of " + register.timeClass());
            }
        }
    }

    @Override
    public List<ProposedQuantity> metered(DateRange period) {
        return classes.stream().flatMap(timeClass -> {
            RegisterHistory register = registers.get(timeClass);
            if (register == null) {
                throw NotBillableException.neverRead(period.start(), timeClass);
            }
            return asked(() -> register.stretches(period)).stream()
                    .map(stretch -> ProposedQuantity.between(measure, timeClass, stretch));
        }).toList();
    }

    @Override
    public BigDecimal quantity(TimeClass timeClass, DateRange part) {
        return asked(() -> registers.get(timeClass).usage(part)).total()
                .setScale(ProposedQuantity.SCALE, RoundingMode.HALF_UP);
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (NoReadingException e) {
            throw NotBillableException.noReading(e);
        } catch (IndexWentDownException e) {
            throw NotBillableException.indexWentDown(e);
        }
    }
}
