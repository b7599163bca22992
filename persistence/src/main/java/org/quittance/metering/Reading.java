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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** The index of a register as the day begins (00:00 local time), so that two readings enclose whole days. */
@Entity
public class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Register register;
    private LocalDate day;
    @Column(name = "index_kwh")
    private BigDecimal index;
    @Enumerated(EnumType.STRING)
    private ReadingOrigin origin;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Reading() {
    }

    /**
     * @param index kWh, at most three decimals, not negative, within the digits of the register
     * @param entry who told it and when
     * @throws IllegalArgumentException if the index does not fit the register
     */
    public Reading(Register register, LocalDate day, BigDecimal index, ReadingOrigin origin, Entry entry) {
        if (index.signum() < 0 || index.compareTo(BigDecimal.TEN.pow(register.digits())) >= 0) {
            throw new IllegalArgumentException("index " + index + " does not fit " + register.digits() + " digits");
        }
        this.register = register;
        this.day = Objects.requireNonNull(day);
        this.index = index;
        this.origin = Objects.requireNonNull(origin);
        this.enteredBy = entry.by();
        this.recordedAt = entry.at();
    }

    /** Who entered something, and when. */
    public record Entry(String by, Instant at) {
    }

    public Long id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public BigDecimal index() {
        return index;
    }

    public ReadingOrigin origin() {
        return origin;
    }
}
