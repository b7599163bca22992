package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A month of a virtual battery, in kWh with three decimals: opening + injected - expired - capped - restored = closing.
 *
 * @param injected what was fed in, all of it
 * @param expired  what was stored too long ago
 * @param capped   what did not fit
 * @param restored what was taken out for the energy drawn
 */
public record BatteryMonth(YearMonth month, BigDecimal opening, BigDecimal injected, BigDecimal expired,
        BigDecimal capped, BigDecimal restored, BigDecimal closing) {
}
