package org.quittance.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Days from {@code start} (included) to {@code end} (excluded). Shown closed only on pages and documents. */
public record DateRange(LocalDate start, LocalDate end) {

    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends on " + end + " before it starts on " + start);
        }
    }

    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    public boolean isEmpty() {
        return start.equals(end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    public boolean contains(DateRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** The last day that belongs to the period, for people. */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    /** The days both periods share, empty when they share none. */
    public Optional<DateRange> intersection(DateRange other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = end.isBefore(other.end) ? end : other.end;
        return from.isBefore(to) ? Optional.of(new DateRange(from, to)) : Optional.empty();
    }

    /** What is left of the period without the days of others, in order. */
    public List<DateRange> without(Collection<DateRange> others) {
        Set<LocalDate> borders = new TreeSet<>();
        others.forEach(other -> {
            borders.add(other.start);
            borders.add(other.end);
        });
        return isEmpty() ? List.of() : cutAt(borders).stream()
                .filter(part -> others.stream().noneMatch(other -> other.contains(part.start)))
                .reduce(List.<DateRange>of(), DateRange::joined, (one, other) -> one);
    }

    private static List<DateRange> joined(List<DateRange> before, DateRange next) {
        List<DateRange> joined = new ArrayList<>(before);
        boolean continues = !joined.isEmpty() && joined.get(joined.size() - 1).end.equals(next.start);
        joined.add(continues ? new DateRange(joined.remove(joined.size() - 1).start, next.end) : next);
        return List.copyOf(joined);
    }

    /** Cuts the period at each of the given days that lies inside it; the parts are in order and add up to the whole. */
    public List<DateRange> cutAt(Collection<LocalDate> days) {
        List<DateRange> parts = new ArrayList<>();
        LocalDate from = start;
        for (LocalDate cut : new TreeSet<>(days)) {
            if (cut.isAfter(from) && cut.isBefore(end)) {
                parts.add(new DateRange(from, cut));
                from = cut;
            }
        }
        parts.add(new DateRange(from, end));
        return List.copyOf(parts);
    }
}
