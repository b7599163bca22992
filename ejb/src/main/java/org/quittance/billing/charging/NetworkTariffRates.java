package org.quittance.billing.charging;

import java.math.BigDecimal;

/** The fixed part of the network tariff (TURPE) for one option, EUR per year; per kVA for the power. */
public record NetworkTariffRates(BigDecimal management, BigDecimal metering, BigDecimal powerPerKva) {

    /** EUR per year at this subscribed power: the yearly base of the CTA. */
    public BigDecimal fixedPart(int powerKva) {
        return management.add(metering).add(powerPerKva.multiply(BigDecimal.valueOf(powerKva)));
    }
}
