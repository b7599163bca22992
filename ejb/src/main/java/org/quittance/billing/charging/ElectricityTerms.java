package org.quittance.billing.charging;

import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;

/**
 * What an electricity contract says about its price, over the whole of a billed period.
 *
 * @param powerKva subscribed power in kVA
 */
public record ElectricityTerms(long contractId, PriceOption option, NetworkOption networkOption, int powerKva) {
}
