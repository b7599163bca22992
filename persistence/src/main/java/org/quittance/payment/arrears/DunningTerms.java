package org.quittance.payment.arrears;

import java.math.BigDecimal;
import org.quittance.money.Money;

/**
 * What a policy says of amounts.
 *
 * @param smallest        overdue on the whole account: below it nothing is done
 * @param interestPercent a year, for companies only (C. com. L441-10); consumers never bear it here
 * @param costs           for each invoice of a company that is paid late (C. com. D441-5: 40 EUR); never charged to consumers
 *                        (CPCE L111-8)
 * @param letterCost      what a letter on paper costs the operator, to tell what a policy costs
 */
public record DunningTerms(Money smallest, BigDecimal interestPercent, Money costs, Money letterCost) {

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);

    public DunningTerms {
        if (smallest.isNegative() || costs.isNegative() || letterCost.isNegative()) {
            throw new IllegalArgumentException("amounts of a policy are not negative");
        }
        if (interestPercent.signum() < 0 || interestPercent.compareTo(MOST_PERCENT) > 0) {
            throw new IllegalArgumentException("interest of " + interestPercent + " % a year");
        }
    }
}
