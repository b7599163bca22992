package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.quittance.contract.TimeClass;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.time.DateRange;

/**
 * The readings of one register while its meter was installed. Between two of them consumption is taken as even by days; an
 * estimate that has come to lie between two real readings is replaced by what these tell.
 */
public final class RegisterReadings {

    /** A register that turned over was in the last tenth of its range before and is in the first tenth after. */
    private static final BigDecimal ROLLOVER_MARGIN = new BigDecimal("0.1");

    /** Of a calculated index: watt-hours and litres. */
    private static final int DECIMALS = 3;

    private final Register.Plate plate;
    private final DateRange installed;
    private final BigDecimal capacity;
    private final NavigableMap<LocalDate, IndexReading> readings = new TreeMap<>();

    /**
     * @param installed the days that the meter was in service; those to come as well while it is
     * @throws IllegalArgumentException if a day has two readings
     */
    public RegisterReadings(Register.Plate plate, DateRange installed, Collection<IndexReading> readings) {
        this.plate = plate;
        this.installed = installed;
        this.capacity = BigDecimal.TEN.pow(plate.digits());
        for (IndexReading reading : readings) {
            if (this.readings.put(reading.day(), reading) != null) {
                throw new IllegalArgumentException("two readings of one register on " + reading.day());
            }
        }
        readings.stream().filter(IndexReading::isEstimated).forEach(estimate -> calculated(estimate.day())
                .ifPresent(known -> this.readings.put(known.day(), known)));
    }

    /** What the index was on a day between two readings; empty unless they enclose it and agree with each other. */
    private Optional<IndexReading> calculated(LocalDate day) {
        return readBefore(day).flatMap(from -> readAfter(day).flatMap(to -> {
            if (isBelow(from.index(), to.index())) {
                return Optional.empty();
            }
            BigDecimal share = consumed(from, to).multiply(BigDecimal.valueOf(new DateRange(from.day(), day).days()))
                    .divide(BigDecimal.valueOf(new DateRange(from.day(), to.day()).days()), DECIMALS, RoundingMode.HALF_UP);
            return Optional.of(new IndexReading(
                    day, from.index().add(share).remainder(capacity), ReadingOrigin.CALCULATED));
        }));
    }

    public TimeClass timeClass() {
        return plate.timeClass();
    }

    public Register.Plate plate() {
        return plate;
    }

    public DateRange installed() {
        return installed;
    }

    /** Whether an index can belong to the day: from the day the meter was installed to the one it was removed, both included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(installed.start()) && !day.isAfter(installed.end());
    }

    /** What the register shows after its last number: 100000 for five digits. */
    public BigDecimal capacity() {
        return capacity;
    }

    public Optional<IndexReading> on(LocalDate day) {
        return Optional.ofNullable(readings.get(day));
    }

    /** In order of time. */
    public Collection<IndexReading> all() {
        return readings.values();
    }

    /** The last one before a day, estimated or not. */
    public Optional<IndexReading> before(LocalDate day) {
        return Optional.ofNullable(readings.lowerEntry(day)).map(Map.Entry::getValue);
    }

    /** The first one after a day, estimated or not. */
    public Optional<IndexReading> after(LocalDate day) {
        return Optional.ofNullable(readings.higherEntry(day)).map(Map.Entry::getValue);
    }

    /** The last one before a day that somebody, or the meter itself, has read. */
    public Optional<IndexReading> readBefore(LocalDate day) {
        return read(readings.headMap(day, false).descendingMap());
    }

    /** The first one after a day that somebody, or the meter itself, has read. */
    public Optional<IndexReading> readAfter(LocalDate day) {
        return read(readings.tailMap(day, false));
    }

    private static Optional<IndexReading> read(Map<LocalDate, IndexReading> inOrder) {
        return inOrder.values().stream().filter(IndexReading::isRead).findFirst();
    }

    /** @throws NoReadingException if none was taken at 00:00 of the day */
    IndexReading at(LocalDate day) {
        return on(day).orElseThrow(() -> new NoReadingException(day, timeClass()));
    }

    /**
     * Consumption of days between the first and the last reading, not rounded, coefficient included.
     *
     * @throws NoReadingException     if readings do not enclose the days
     * @throws IndexWentDownException if an index went down without turning over
     */
    public Usage usage(DateRange part) {
        if (readings.floorKey(part.start()) == null) {
            throw new NoReadingException(part.start(), timeClass());
        }
        Usage sum = Usage.NONE;
        IndexReading from = readings.floorEntry(part.start()).getValue();
        while (from.day().isBefore(part.end())) {
            if (readings.higherKey(from.day()) == null) {
                throw new NoReadingException(part.end(), timeClass());
            }
            IndexReading to = readings.higherEntry(from.day()).getValue();
            sum = sum.plus(share(from, to, part));
            from = to;
        }
        return sum;
    }

    private Usage share(IndexReading from, IndexReading to, DateRange part) {
        DateRange interval = new DateRange(from.day(), to.day());
        long days = interval.intersection(part).map(DateRange::days).orElse(0L);
        BigDecimal consumed = consumed(from, to).multiply(plate.coefficient());
        BigDecimal share = days == interval.days()
                ? consumed
                : consumed.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(interval.days()), MathContext.DECIMAL128);
        return new Usage(share, from.isEstimated() || to.isEstimated() ? share : BigDecimal.ZERO);
    }

    /** A reading that contradicts the one before an estimate takes the excess back. */
    private BigDecimal consumed(IndexReading from, IndexReading to) {
        BigDecimal difference = to.index().subtract(from.index());
        if (difference.signum() >= 0) {
            return difference;
        }
        if (turnedOver(from.index(), to.index())) {
            return difference.add(capacity);
        }
        if (from.isEstimated()) {
            return difference;
        }
        throw new IndexWentDownException(timeClass(), from, to);
    }

    private boolean isBelow(BigDecimal before, BigDecimal after) {
        return after.compareTo(before) < 0 && !turnedOver(before, after);
    }

    /** The highest whole index that is believed to come after a turnover. */
    public BigDecimal lastOfTurnover() {
        return capacity.multiply(ROLLOVER_MARGIN).setScale(0, RoundingMode.DOWN).subtract(BigDecimal.ONE);
    }

    /** Whether the register may have passed its last number between two indexes. */
    public boolean turnedOver(BigDecimal before, BigDecimal after) {
        BigDecimal margin = capacity.multiply(ROLLOVER_MARGIN);
        return before.compareTo(capacity) < 0
                && before.compareTo(capacity.subtract(margin)) >= 0
                && after.compareTo(margin) < 0;
    }
}
