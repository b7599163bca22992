package org.quittance.billing.service;

import java.util.List;
import org.quittance.billing.TariffTest;
import org.quittance.billing.TariffTestRow;

/**
 * The outcome of a test.
 *
 * @param current   whether it was made with the prices that the version has now
 * @param increases the largest first
 * @param decreases the largest first
 * @param unpriced  how many contracts could not be priced
 * @param reasons   some of them, with the reason
 */
public record TariffTestSheet(TariffTest test, boolean current, TestDistribution distribution,
        List<TariffTestRow> increases, List<TariffTestRow> decreases, long unpriced, List<TariffTestRow> reasons) {
}
