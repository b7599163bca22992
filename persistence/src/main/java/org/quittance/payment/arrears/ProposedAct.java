package org.quittance.payment.arrears;

import java.util.List;
import org.quittance.money.Money;

/**
 * What a step of the policy does about some invoices of an account, or about its fee invoices.
 *
 * @param position  of the step, the first one is 1
 * @param earlier   costs and interest that were charged before, still open, without those that the act is about
 * @param aboutFees whether it asks for fee invoices, and for nothing else
 */
public record ProposedAct(int position, StepTerms step, Money earlier, boolean aboutFees, List<Claim> claims) {

    public ProposedAct {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an act about nothing");
        }
        claims = List.copyOf(claims);
    }

    /**
     * An invoice that the act asks for.
     *
     * @param amount   still to be paid and not disputed
     * @param costs    charged by this act
     * @param interest charged by this act, up to its day
     */
    public record Claim(Debtor.OpenInvoice invoice, Money amount, Money costs, Money interest) {
    }

    /** What is asked for, without what this act charges. */
    public Money amount() {
        return claims.stream().map(Claim::amount).reduce(earlier, Money::plus);
    }

    public Money costs() {
        return claims.stream().map(Claim::costs).reduce(Money.ZERO, Money::plus);
    }

    public Money interest() {
        return claims.stream().map(Claim::interest).reduce(Money.ZERO, Money::plus);
    }
}
