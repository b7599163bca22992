package org.quittance.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Values that each hold from a date until the next one: prices, taxes, rates. A value that repeats the one before it
 * is no change and leaves no trace.
 */
public final class Timeline<T> {

    private final String name;
    private final NavigableMap<LocalDate, T> values = new TreeMap<>();

    private Timeline(String name, NavigableMap<LocalDate, T> dated) {
        this.name = name;
        T previous = null;
        for (var entry : dated.entrySet()) {
            if (!entry.getValue().equals(previous)) {
                values.put(entry.getKey(), entry.getValue());
            }
            previous = entry.getValue();
        }
    }

    /** @param name what the values are, for the message when none holds */
    public static <T> Timeline<T> of(String name, Map<LocalDate, T> values) {
        return new Timeline<>(name, new TreeMap<>(values));
    }

    /** @throws IllegalArgumentException if two values start on the same day */
    public static <T> Timeline<T> of(String name, Collection<T> values, Function<T, LocalDate> from) {
        NavigableMap<LocalDate, T> dated = new TreeMap<>();
        for (T value : values) {
            if (dated.put(from.apply(value), value) != null) {
                throw new IllegalArgumentException("two values of " + name + " start on " + from.apply(value));
            }
        }
        return new Timeline<>(name, dated);
    }

    /** The same days with something that each value stands for. */
    public <R> Timeline<R> map(Function<T, R> meaning) {
        NavigableMap<LocalDate, R> mapped = new TreeMap<>();
        values.forEach((day, value) -> mapped.put(day, meaning.apply(value)));
        return new Timeline<>(name, mapped);
    }

    /** One value from ever. */
    public static <T> Timeline<T> always(String name, T value) {
        return of(name, Map.of(LocalDate.MIN, value));
    }

    /** What the values are. */
    public String name() {
        return name;
    }

    /** @throws NoValueOnDateException if the first value starts later */
    public T on(LocalDate day) {
        return find(day).orElseThrow(() -> new NoValueOnDateException(name, day));
    }

    /** The value in force on the day, empty if the first one starts later. */
    public Optional<T> find(LocalDate day) {
        return Optional.ofNullable(values.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The days inside the period, its first excluded, on which another value starts to hold. */
    public Collection<LocalDate> changesWithin(DateRange period) {
        return values.subMap(period.start(), false, period.end(), false).keySet();
    }
}
