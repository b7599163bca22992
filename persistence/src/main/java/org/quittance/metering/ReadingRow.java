package org.quittance.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.contract.TimeClass;

/** The index of a register, in kWh, as the day begins. */
public record ReadingRow(
        Long meterId, TimeClass timeClass, Integer digits, LocalDate day, BigDecimal index, ReadingOrigin origin) {
}
