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

/**
 * How much of the cost of a year's water the fixed part may be from a day on, water and sewage each for itself, before
 * taxes and fees (CGCT art. L2224-12-4).
 */
@Entity
@Table(name = "fixed_part_limit")
@IdClass(FixedPartLimit.Key.class)
public class FixedPartLimit {

    @Id
    @Enumerated(EnumType.STRING)
    private Offer.Commune commune;
    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private BigDecimal percent;
    @Column(name = "cubic_metres")
    private int cubicMetres;
    private String source;

    protected FixedPartLimit() {
    }

    /** One that is not stored. */
    public FixedPartLimit(Offer.Commune commune, BigDecimal percent, int cubicMetres) {
        this.commune = Objects.requireNonNull(commune);
        this.percent = Objects.requireNonNull(percent);
        this.cubicMetres = cubicMetres;
    }

    public Offer.Commune commune() {
        return commune;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Of the cost for {@link #cubicMetres()}. */
    public BigDecimal percent() {
        return percent;
    }

    /** m3 of a year for which the cost is reckoned. */
    public int cubicMetres() {
        return cubicMetres;
    }

    public String source() {
        return source;
    }

    /** Identity as JPA wants it. */
    public static class Key implements Serializable {

        private Offer.Commune commune;
        private LocalDate validFrom;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.commune == commune && key.validFrom.equals(validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(commune, validFrom);
        }
    }
}
