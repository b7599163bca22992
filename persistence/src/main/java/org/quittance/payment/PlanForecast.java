package org.quittance.payment;

import java.util.Optional;
import org.quittance.money.Money;

/**
 * What the settlement of a plan would come to as things are today.
 *
 * @param cost      of the whole period: the days that are over as they would be billed, the rest as estimated
 * @param paid      by instalments so far
 * @param planned   instalments to come
 * @param remaining how many instalments to come can still be changed, and {@code changeable} what they add up to
 */
public record PlanForecast(Cost cost, Money paid, Money planned, int remaining, Money changeable) {

    /** @param soFar of the days that are over, {@code rest} of those to come */
    public record Cost(Money soFar, Money rest) {

        public Money whole() {
            return soFar.plus(rest);
        }
    }

    /** Positive if the customer will still have to pay something, negative if something will be refunded. */
    public Money settlement() {
        return cost.whole().minus(paid).minus(planned);
    }

    /**
     * The instalment that would bring the settlement to zero, or below by less than a cent each; empty if none can be
     * changed any more, or if nothing is left to pay.
     */
    public Optional<Money> balancing() {
        Money open = cost.whole().minus(paid).minus(planned.minus(changeable));
        return remaining == 0 || !open.isPositive() ? Optional.empty() : Optional.of(EqualParts.of(open, remaining));
    }
}
