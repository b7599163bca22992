package org.quittance.metering.plausibility;

import java.util.List;
import java.util.stream.Stream;
import org.quittance.metering.Doubt;

/** Why an index is not believed. @param parameters in the order that {@link Doubt} gives */
public record Doubted(Doubt doubt, List<String> parameters) {

    public Doubted {
        parameters = List.copyOf(parameters);
    }

    static Doubted of(Doubt doubt, Object... parameters) {
        return new Doubted(doubt, Stream.of(parameters).map(String::valueOf).toList());
    }

    /** No meter can have shown it: it is refused instead of held. */
    public boolean isImpossible() {
        return switch (doubt) {
            case FUTURE_DATE, NO_METER_THEN, TOO_MANY_DIGITS -> true;
            case BELOW_PREVIOUS, ABOVE_NEXT, SPIKE, CONTRADICTS -> false;
        };
    }
}
