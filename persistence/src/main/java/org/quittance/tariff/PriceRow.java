package org.quittance.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.contract.TimeClass;

/** A published price with its version; {@code powerKva} for a subscription, {@code timeClass} for energy. */
public record PriceRow(
        String offerCode,
        Long versionId,
        LocalDate validFrom,
        Price.Charge charge,
        Integer powerKva,
        TimeClass timeClass,
        BigDecimal amount) {
}
