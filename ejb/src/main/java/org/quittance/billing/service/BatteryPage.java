package org.quittance.billing.service;

import java.math.BigDecimal;
import java.util.List;
import org.quittance.billing.charging.BatteryMonth;
import org.quittance.contract.StorageContract;

/**
 * The virtual battery of a contract.
 *
 * @param capacityKwh  null for no limit
 * @param expiryMonths null for never
 * @param months       from the first one on, in order
 */
public record BatteryPage(
        StorageContract contract, BigDecimal capacityKwh, Integer expiryMonths, List<BatteryMonth> months) {

    /** kWh in it now, as far as the meter has told. */
    public BigDecimal charge() {
        return months.isEmpty() ? BigDecimal.ZERO : months.get(months.size() - 1).closing();
    }
}
