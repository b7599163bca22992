package org.quittance.billing.invoicing;

import java.util.List;
import java.util.Optional;
import org.quittance.money.Money;

/**
 * The periods of one contract under two tariffs.
 *
 * @param before  including VAT, null if one of the periods could not be priced, as is {@code after}
 * @param parked  why it could not, else null
 * @param byDraft whether only the second tariff could not
 */
public record Repriced(Money before, Money after, Parked parked, boolean byDraft) {

    /** The sum of the periods, or nothing as soon as one of them cannot be priced. */
    public static Repriced of(List<Proposal> before, List<Proposal> after) {
        Optional<Parked> earlier = parked(before);
        if (earlier.isPresent()) {
            return new Repriced(null, null, earlier.get(), false);
        }
        return parked(after).map(later -> new Repriced(null, null, later, true))
                .orElseGet(() -> new Repriced(gross(before), gross(after), null, false));
    }

    private static Optional<Parked> parked(List<Proposal> proposals) {
        return proposals.stream().filter(Parked.class::isInstance).map(Parked.class::cast).findFirst();
    }

    private static Money gross(List<Proposal> proposals) {
        return proposals.stream().map(ProposedInvoice.class::cast).map(ProposedInvoice::gross)
                .reduce(Money.ZERO, Money::plus);
    }
}
