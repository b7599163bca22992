package org.quittance.metering.consumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.TimeClass;
import org.quittance.time.DateRange;

/**
 * The registers that counted one class at one service point, meter after meter. A swap is exact: each meter counts its
 * own days, from the reading on its first day to the one on the day it was removed.
 */
public final class RegisterHistory {

    private final TimeClass timeClass;
    private final List<RegisterReadings> registers;

    /** @param registers of one class, of meters that follow each other */
    public RegisterHistory(TimeClass timeClass, Collection<RegisterReadings> registers) {
        this.timeClass = timeClass;
        this.registers = registers.stream()
                .sorted(Comparator.comparing(register -> register.installed().start())).toList();
    }

    /** What one register counted of a period, between the two readings that enclose it. */
    public record Stretch(DateRange period, IndexReading from, IndexReading to, Usage usage) {
    }

    /**
     * What each meter counted of a period that begins and ends with a reading.
     *
     * @throws NoReadingException     if there is none on the day it begins or ends, or on the day of a swap within
     * @throws IndexWentDownException if an index went down without turning over
     */
    public List<Stretch> stretches(DateRange period) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate covered = period.start();
        for (RegisterReadings register : registers) {
            Optional<DateRange> own = register.installed().intersection(period);
            if (own.isPresent()) {
                DateRange days = own.get();
                if (!days.start().equals(covered)) {
                    throw new NoReadingException(covered, timeClass);
                }
                stretches.add(stretch(register, days));
                covered = days.end();
            }
        }
        if (covered.isBefore(period.end())) {
            throw new NoReadingException(covered, timeClass);
        }
        return stretches;
    }

    private static Stretch stretch(RegisterReadings register, DateRange days) {
        return new Stretch(days, register.at(days.start()), register.at(days.end()), register.usage(days));
    }

    /**
     * The same, but only on those days of the period on which there was a register of the class at all.
     *
     * @throws NoReadingException     if one has no reading on the day its part begins or ends
     * @throws IndexWentDownException if an index went down without turning over
     */
    List<Stretch> stretchesWhileCounted(DateRange period) {
        return registers.stream().flatMap(register -> register.installed().intersection(period).stream()
                .map(days -> stretch(register, days))).toList();
    }

    /**
     * Consumption of any days that readings enclose, not rounded; even by days between two readings.
     *
     * @throws NoReadingException     if readings do not enclose the days
     * @throws IndexWentDownException if an index went down without turning over
     */
    public Usage usage(DateRange period) {
        Usage sum = Usage.NONE;
        LocalDate covered = period.start();
        for (RegisterReadings register : registers) {
            Optional<DateRange> own = register.installed().intersection(period);
            if (own.isPresent()) {
                if (!own.get().start().equals(covered)) {
                    throw new NoReadingException(covered, timeClass);
                }
                sum = sum.plus(register.usage(own.get()));
                covered = own.get().end();
            }
        }
        if (covered.isBefore(period.end())) {
            throw new NoReadingException(covered, timeClass);
        }
        return sum;
    }

    /**
     * What was counted between each two readings that follow each other, in order of time; where an index went down without
     * turning over nobody knows, and nothing is told.
     */
    public List<Stretch> intervals() {
        List<Stretch> intervals = new ArrayList<>();
        for (RegisterReadings register : registers) {
            IndexReading from = null;
            for (IndexReading to : register.all()) {
                if (from != null) {
                    stretch(register, from, to).ifPresent(intervals::add);
                }
                from = to;
            }
        }
        return intervals;
    }

    private static Optional<Stretch> stretch(RegisterReadings register, IndexReading from, IndexReading to) {
        DateRange days = new DateRange(from.day(), to.day());
        try {
            return Optional.of(new Stretch(days, from, to, register.usage(days)));
        } catch (IndexWentDownException e) {
            return Optional.empty();
        }
    }

    /**
     * From the first to the last day within a time on which the register was read, its last day included; empty if it
     * was not read on two days.
     */
    public Optional<DateRange> read(DateRange within) {
        List<LocalDate> days = registers.stream()
                .flatMap(register -> register.all().stream())
                .filter(IndexReading::isRead)
                .map(IndexReading::day)
                .filter(day -> !day.isBefore(within.start()) && !day.isAfter(within.end()))
                .distinct().sorted().toList();
        return days.size() < 2 ? Optional.empty() : Optional.of(new DateRange(days.get(0), days.get(days.size() - 1)));
    }

    public TimeClass timeClass() {
        return timeClass;
    }
}
