package org.quittance.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Values that each hold from a date until the next one: prices, taxes, rates. */
public final class Timeline<T> {

    private final String name;
    private final NavigableMap<LocalDate, T> values;

    private Timeline(String name, NavigableMap<LocalDate, T> values) {
        this.name = name;
        this.values = values;
    }

    /** @param name what the values are, for the message when none holds */
    public static <T> Timeline<T> of(String name, Map<LocalDate, T> values) {
        return new Timeline<>(name, new TreeMap<>(values));
    }

    public static <T> Timeline<T> of(String name, Collection<T> values, Function<T, LocalDate> from) {
        NavigableMap<LocalDate, T> dated = new TreeMap<>();
        values.forEach(value -> dated.put(from.apply(value), value));
        return new Timeline<>(name, dated);
    }

    /** @throws NoValueOnDateException if the first value starts later */
    public T on(LocalDate day) {
        var entry = values.floorEntry(day);
        if (entry == null) {
            throw new NoValueOnDateException(name, day);
        }
        return entry.getValue();
    }

    /** The days inside the period on which another value starts to hold. */
    public Collection<LocalDate> changesWithin(DateRange period) {
        return values.subMap(period.start(), false, period.end(), false).keySet();
    }
}
