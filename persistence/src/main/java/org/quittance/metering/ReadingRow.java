package org.quittance.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.contract.TimeClass;

/** The index of a register in force as the day begins, in kWh or m3 before the coefficient. */
public record ReadingRow(Long meterId, Flow flow, TimeClass timeClass, Integer digits, BigDecimal coefficient,
        LocalDate day, BigDecimal index, ReadingOrigin origin) {
}
