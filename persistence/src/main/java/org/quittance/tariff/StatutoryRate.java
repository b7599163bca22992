package org.quittance.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** The rate of a levy from a day on; comes with the migrations, its unit is told by {@link Levy}. */
@Entity
@Table(name = "statutory_rate")
@IdClass(StatutoryRate.Key.class)
public class StatutoryRate {

    @Id
    @Enumerated(EnumType.STRING)
    private Levy levy;
    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private BigDecimal value;
    private String source;

    protected StatutoryRate() {
    }

    public Levy levy() {
        return levy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public BigDecimal value() {
        return value;
    }

    public String source() {
        return source;
    }

    /** Identity as JPA wants it. */
    public static class Key implements Serializable {

        private Levy levy;
        private LocalDate validFrom;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.levy == levy && key.validFrom.equals(validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(levy, validFrom);
        }
    }
}
