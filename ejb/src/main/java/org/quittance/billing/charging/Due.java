package org.quittance.billing.charging;

import java.util.List;
import org.quittance.time.DateRange;

/**
 * The days to charge; either may be without days, but not both.
 *
 * @param arrears what was supplied and is billed afterwards
 * @param advance what is to come, for the prices that are billed in advance
 */
public record Due(DateRange arrears, DateRange advance) {

    public Due {
        if (arrears.isEmpty() && advance.isEmpty()) {
            throw new IllegalArgumentException("nothing to bill in a period without days from " + arrears.start());
        }
    }

    /** Nothing in advance. */
    public static Due inArrears(DateRange period) {
        return new Due(period, new DateRange(period.end(), period.end()));
    }

    /** Nothing but prices that are billed in advance. */
    public static Due inAdvance(DateRange period) {
        return new Due(new DateRange(period.start(), period.start()), period);
    }

    List<DateRange> both() {
        return List.of(arrears, advance);
    }

    /** The days of a price, by when it is billed. */
    DateRange of(boolean inAdvance) {
        return inAdvance ? advance : arrears;
    }
}
