package org.quittance.metering.plausibility;

import java.math.BigDecimal;

/**
 * The indexes that would be believed today, whole units.
 *
 * @param highest   null if nothing tells what is usual; below the lowest where the register turns over
 * @param turnsOver whether the register may pass its last number and start again at zero
 */
public record ExpectedRange(BigDecimal lowest, BigDecimal highest, boolean turnsOver) {
}
