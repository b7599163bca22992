package org.quittance.web.portal.reading;

import java.io.Serializable;
import java.math.BigDecimal;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.plausibility.Doubted;
import org.quittance.metering.service.SelfReadingForm;

/** One register and what the customer writes for it. */
public final class ReadingEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final transient SelfReadingForm.OfRegister register;
    private BigDecimal index;
    private transient Doubted doubt;

    ReadingEntry(SelfReadingForm.OfRegister register) {
        this.id = register.id();
        this.register = register;
    }

    long id() {
        return id;
    }

    void judged(Doubted why) {
        doubt = why;
    }

    public SelfReadingForm.OfRegister getRegister() {
        return register;
    }

    public Flow getFlow() {
        return register.flow();
    }

    public TimeClass getTimeClass() {
        return register.timeClass();
    }

    /** Null while the index is believed. */
    public Doubted getDoubt() {
        return doubt;
    }

    public BigDecimal getIndex() {
        return index;
    }

    public void setIndex(BigDecimal index) {
        this.index = index;
    }
}
