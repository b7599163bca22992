package org.quittance.billing.invoicing;

import java.util.List;
import org.quittance.billing.ParkingReason;

/**
 * The contract cannot be billed until something is mended.
 *
 * @param parameters complete the sentence of the reason, in the order that {@link ParkingReason} gives
 */
public record Parked(ParkingReason reason, List<String> parameters) implements Proposal {

    public Parked {
        parameters = List.copyOf(parameters);
    }
}
