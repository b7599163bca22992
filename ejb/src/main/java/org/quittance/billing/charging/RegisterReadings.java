package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.quittance.contract.TimeClass;
import org.quittance.time.DateRange;

/** The readings of one register. Between two of them consumption is taken as even by days. */
public final class RegisterReadings {

    /** A register that turned over was in the last tenth of its range before and is in the first tenth after. */
    private static final BigDecimal ROLLOVER_MARGIN = new BigDecimal("0.1");

    private final TimeClass timeClass;
    private final BigDecimal capacity;
    private final NavigableMap<LocalDate, IndexReading> readings = new TreeMap<>();

    /**
     * @param digits whole digits of the register; after 99999 one of five shows 0
     * @throws IllegalArgumentException if a day has two readings
     */
    public RegisterReadings(TimeClass timeClass, int digits, Collection<IndexReading> readings) {
        this.timeClass = timeClass;
        this.capacity = BigDecimal.TEN.pow(digits);
        for (IndexReading reading : readings) {
            if (this.readings.put(reading.day(), reading) != null) {
                throw new IllegalArgumentException("two readings of one register on " + reading.day());
            }
        }
    }

    TimeClass timeClass() {
        return timeClass;
    }

    /** @throws NotBillableException if none was taken at 00:00 of the day */
    IndexReading at(LocalDate day) {
        IndexReading reading = readings.get(day);
        if (reading == null) {
            throw NotBillableException.noReading(day, timeClass);
        }
        return reading;
    }

    /**
     * Consumption of days between the first and the last reading, not rounded where it falls between two readings.
     *
     * @throws NotBillableException if an index went down without turning over
     */
    BigDecimal kilowattHours(DateRange part) {
        BigDecimal sum = BigDecimal.ZERO;
        IndexReading from = readings.floorEntry(part.start()).getValue();
        while (from.day().isBefore(part.end())) {
            IndexReading to = readings.higherEntry(from.day()).getValue();
            sum = sum.add(share(from, to, part));
            from = to;
        }
        return sum;
    }

    private BigDecimal share(IndexReading from, IndexReading to, DateRange part) {
        DateRange interval = new DateRange(from.day(), to.day());
        long days = interval.intersection(part).map(DateRange::days).orElse(0L);
        BigDecimal consumed = consumed(from, to);
        return days == interval.days()
                ? consumed
                : consumed.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(interval.days()), MathContext.DECIMAL128);
    }

    private BigDecimal consumed(IndexReading from, IndexReading to) {
        BigDecimal difference = to.kilowattHours().subtract(from.kilowattHours());
        if (difference.signum() >= 0) {
            return difference;
        }
        if (!turnedOver(from.kilowattHours(), to.kilowattHours())) {
            throw NotBillableException.indexWentDown(timeClass, from, to);
        }
        return difference.add(capacity);
    }

    private boolean turnedOver(BigDecimal before, BigDecimal after) {
        BigDecimal margin = capacity.multiply(ROLLOVER_MARGIN);
        return before.compareTo(capacity) < 0
                && before.compareTo(capacity.subtract(margin)) >= 0
                && after.compareTo(margin) < 0;
    }
}
