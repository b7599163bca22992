package org.quittance.web.office.metering;

import java.io.Serializable;
import java.math.BigDecimal;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Register;

/** One register of a meter that goes, of the one that comes, or both. */
public final class SwapEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long register;
    private final Flow flow;
    private final TimeClass timeClass;
    private final BigDecimal coefficient;
    private final int oldDigits;
    private BigDecimal closing;
    private Integer digits;
    private BigDecimal opening = BigDecimal.ZERO;

    /** Like one of the old meter. */
    SwapEntry(Register old) {
        this.register = old.id();
        this.flow = old.flow();
        this.timeClass = old.timeClass();
        this.coefficient = old.coefficient();
        this.oldDigits = old.digits();
        this.digits = old.digits();
    }

    /** Where there was no meter. */
    SwapEntry(Register.Plate plate) {
        this.register = null;
        this.flow = plate.flow();
        this.timeClass = plate.timeClass();
        this.coefficient = plate.coefficient();
        this.oldDigits = plate.digits();
        this.digits = plate.digits();
    }

    Long register() {
        return register;
    }

    Register.Plate plate() {
        return new Register.Plate(flow, timeClass, digits, coefficient);
    }

    public Flow getFlow() {
        return flow;
    }

    public TimeClass getTimeClass() {
        return timeClass;
    }

    public int getOldDigits() {
        return oldDigits;
    }

    public BigDecimal getClosing() {
        return closing;
    }

    public void setClosing(BigDecimal closing) {
        this.closing = closing;
    }

    public Integer getDigits() {
        return digits;
    }

    public void setDigits(Integer digits) {
        this.digits = digits;
    }

    public BigDecimal getOpening() {
        return opening;
    }

    public void setOpening(BigDecimal opening) {
        this.opening = opening;
    }
}
