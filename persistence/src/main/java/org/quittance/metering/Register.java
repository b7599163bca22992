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
import java.math.BigDecimal;
import java.util.List;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;

/** One counter of a meter (cadran). It starts again at zero when its digits are full. */
@Entity
public class Register {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meter meter;
    @Enumerated(EnumType.STRING)
    private Flow flow;
    @Enumerated(EnumType.STRING)
    @Column(name = "time_class")
    private TimeClass timeClass;
    private int digits;
    private BigDecimal coefficient;

    protected Register() {
    }

    Register(Meter meter, Plate plate) {
        this.meter = meter;
        this.flow = plate.flow();
        this.timeClass = plate.timeClass();
        this.digits = plate.digits();
        this.coefficient = plate.coefficient();
    }

    /**
     * What the meter's plate says of a register.
     *
     * @param timeClass   {@link TimeClass#BASE} unless it counts energy drawn by classes
     * @param digits      whole digits: after 99999 one of five shows 0
     * @param coefficient what a unit of the index is worth, 1 but for meters behind a transformer or a pulse counter
     */
    public record Plate(Flow flow, TimeClass timeClass, int digits, BigDecimal coefficient) {

        private static final int DIGITS_OF_A_COMMUNICATING_METER = 6;

        public Plate {
            if (digits < 4 || digits > 9) {
                throw new IllegalArgumentException("a register of " + digits + " digits, not 4 to 9");
            }
            if (coefficient.signum() <= 0) {
                throw new IllegalArgumentException("a coefficient of " + coefficient);
            }
            if (flow != Flow.CONSUMPTION && timeClass != TimeClass.BASE) {
                throw new IllegalArgumentException("classes of time are for energy drawn, not " + flow);
            }
        }

        public static Plate of(Flow flow, int digits) {
            return new Plate(flow, TimeClass.BASE, digits, BigDecimal.ONE);
        }

        /** The registers of a communicating electricity meter set to an option. */
        public static List<Plate> of(PriceOption option) {
            return option.timeClasses().stream().map(timeClass -> new Plate(
                    Flow.CONSUMPTION, timeClass, DIGITS_OF_A_COMMUNICATING_METER, BigDecimal.ONE)).toList();
        }

        /** The register of a communicating meter that counts what is fed in. */
        public static Plate injection() {
            return of(Flow.INJECTION, DIGITS_OF_A_COMMUNICATING_METER);
        }
    }

    public Long id() {
        return id;
    }

    public Meter meter() {
        return meter;
    }

    public Flow flow() {
        return flow;
    }

    public TimeClass timeClass() {
        return timeClass;
    }

    public int digits() {
        return digits;
    }

    public BigDecimal coefficient() {
        return coefficient;
    }
}
