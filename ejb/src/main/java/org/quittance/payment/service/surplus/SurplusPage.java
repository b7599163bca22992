package org.quittance.payment.service.surplus;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.quittance.contract.SurplusContract;

/**
 * What a contract of surplus fed in and earned.
 *
 * @param months every month from the first to the last one known, in order
 */
public record SurplusPage(SurplusContract contract, List<Month> months, Kitty kitty) {

    /**
     * @param injected    kWh with three decimals
     * @param yearEarlier of the same month one year before, null if unknown
     */
    public record Month(YearMonth month, BigDecimal injected, BigDecimal yearEarlier) {
    }
}
