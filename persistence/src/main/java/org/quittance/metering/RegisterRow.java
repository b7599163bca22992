package org.quittance.metering;

import java.math.BigDecimal;
import org.quittance.contract.TimeClass;

/** A register of a meter, with what its plate says. */
public record RegisterRow(
        Long id, Long meterId, Flow flow, TimeClass timeClass, Integer digits, BigDecimal coefficient) {

    public Register.Plate plate() {
        return new Register.Plate(flow, timeClass, digits, coefficient);
    }
}
