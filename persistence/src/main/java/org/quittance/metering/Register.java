package org.quittance.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.quittance.contract.TimeClass;

/** One counter of a meter (cadran). It starts again at zero when its digits are full. */
@Entity
public class Register {

    private static final int DIGITS_OF_A_COMMUNICATING_METER = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meter meter;
    @Enumerated(EnumType.STRING)
    @Column(name = "time_class")
    private TimeClass timeClass;
    private int digits;

    protected Register() {
    }

    Register(Meter meter, TimeClass timeClass) {
        this.meter = meter;
        this.timeClass = timeClass;
        this.digits = DIGITS_OF_A_COMMUNICATING_METER;
    }

    public Long id() {
        return id;
    }

    public TimeClass timeClass() {
        return timeClass;
    }

    public int digits() {
        return digits;
    }
}
