package org.quittance.billing.charging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quittance.time.DateRange;

/**
 * The days to charge; either may be without days, but not both.
 *
 * @param arrears what was supplied and is billed afterwards
 * @param advance  the days for the prices that are billed in advance; they may begin before those to come
 * @param advanced days that earlier bills have billed in advance, by the code of the price: they are not billed again,
 *                 whatever the tariff says of that price by now
 * @param again    codes that were billed in advance on these days and are charged again: also on those days that the
 *                 tariff by now bills afterwards
 */
public record Due(
        DateRange arrears, DateRange advance, Map<String, List<DateRange>> advanced, Set<String> again) {

    public Due {
        advanced = Map.copyOf(advanced);
        again = Set.copyOf(again);
        if (arrears.isEmpty() && advance.isEmpty()) {
            throw new IllegalArgumentException("nothing to bill in a period without days from " + arrears.start());
        }
    }

    /** Nothing was billed in advance before. */
    public Due(DateRange arrears, DateRange advance) {
        this(arrears, advance, Map.of(), Set.of());
    }

    /** The same without days that were billed in advance. */
    public Due without(Map<String, List<DateRange>> billedInAdvance) {
        return new Due(arrears, advance, billedInAdvance, again);
    }

    /** Nothing in advance. */
    public static Due inArrears(DateRange period) {
        return new Due(period, new DateRange(period.end(), period.end()));
    }

    /** Nothing but prices that are billed in advance. */
    public static Due inAdvance(DateRange period) {
        return new Due(new DateRange(period.start(), period.start()), period);
    }

    /** The same with codes that were billed in advance on these days. */
    public Due again(Set<String> codes) {
        return new Due(arrears, advance, advanced, codes);
    }

    List<DateRange> both() {
        return List.of(arrears, advance);
    }

    /** The days to charge under a price's code, by when it is billed. */
    List<DateRange> days(String code, boolean inAdvance) {
        DateRange days = inAdvance ? advance : again.contains(code) ? all() : arrears;
        return days.without(advanced.getOrDefault(code, List.of()));
    }

    private DateRange all() {
        return arrears.isEmpty() ? advance : advance.isEmpty() ? arrears : new DateRange(arrears.start(),
                advance.end().isAfter(arrears.end()) ? advance.end() : arrears.end());
    }
}
