package org.quittance.metering.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quittance.metering.Register;

/**
 * A meter goes, comes, or both on one day.
 *
 * @param closing what each register of the old meter showed, by its identifier; empty if none is removed
 * @param added   null if none is installed
 */
public record MeterChange(String pointReference, LocalDate day, Map<Long, BigDecimal> closing, NewMeter added) {

    public MeterChange {
        closing = Map.copyOf(closing);
    }

    /** A meter that is installed. */
    public record NewMeter(String serial, List<NewRegister> registers) {

        public NewMeter {
            registers = List.copyOf(registers);
        }
    }

    /** @param opening what it showed when the meter was installed */
    public record NewRegister(Register.Plate plate, BigDecimal opening) {
    }
}
