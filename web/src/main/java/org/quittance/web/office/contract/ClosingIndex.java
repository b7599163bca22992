package org.quittance.web.office.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Register;

/** What a register showed when its contract ended, if somebody has read it. */
public final class ClosingIndex implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long register;
    private final Flow flow;
    private final TimeClass timeClass;
    private final int digits;
    private BigDecimal index;

    ClosingIndex(Register register) {
        this.register = register.id();
        this.flow = register.flow();
        this.timeClass = register.timeClass();
        this.digits = register.digits();
    }

    long register() {
        return register;
    }

    public Flow getFlow() {
        return flow;
    }

    public TimeClass getTimeClass() {
        return timeClass;
    }

    public int getDigits() {
        return digits;
    }

    public BigDecimal getIndex() {
        return index;
    }

    public void setIndex(BigDecimal index) {
        this.index = index;
    }
}
