package org.quittance.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The index of a register as the day begins (00:00 local time), so that two readings enclose whole days. Believed, it is
 * in force at once; in doubt, it is held until staff accept, correct or refuse it. A value is never overwritten: a
 * correction is a new reading that names the one it replaces.
 */
@Entity
public class Reading {

    public enum Status {
        /** Counts; may be corrected. */ IN_FORCE,
        /** In doubt, counts for nothing; may be accepted, corrected or refused. */ HELD,
        /** Not believed; final. */ REFUSED,
        /** Replaced by another; final. */ CORRECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Register register;
    private LocalDate day;
    @Column(name = "index_value")
    private BigDecimal index;
    @Enumerated(EnumType.STRING)
    private ReadingOrigin origin;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Enumerated(EnumType.STRING)
    private Doubt doubt;
    @Column(name = "doubt_detail")
    private String doubtDetail;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decision_note")
    private String decisionNote;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id")
    private Reading corrects;
    @Enumerated(EnumType.STRING)
    @Column(name = "estimated_from")
    private EstimationBasis estimatedFrom;
    @Column(name = "photo_id")
    private Long photo;
    @Column(name = "attachment_id", insertable = false, updatable = false)
    private Long attachment;

    protected Reading() {
    }

    /**
     * @param index kWh or m3 as shown, before the coefficient; at most three decimals, not negative, within the digits
     *              of the register
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
        this.status = Status.IN_FORCE;
        this.enteredBy = entry.by();
        this.recordedAt = entry.at();
    }

    /** An index that nobody read; in force until somebody does. */
    public static Reading estimated(
            Register register, LocalDate day, BigDecimal index, EstimationBasis basis, Entry entry) {
        Reading estimate = new Reading(register, day, index, ReadingOrigin.ESTIMATED, entry);
        estimate.estimatedFrom = Objects.requireNonNull(basis);
        return estimate;
    }

    /** Who entered or decided something, and when. */
    public record Entry(String by, Instant at) {
    }

    /** Keeps a new reading out of force. @param parameters as {@link Doubt} lists them */
    public void hold(Doubt why, List<String> parameters) {
        require(Status.IN_FORCE);
        status = Status.HELD;
        doubt = why;
        doubtDetail = String.join("|", parameters);
    }

    /** @throws IllegalStateException if it is not held */
    public void accept(String note, Entry entry) {
        require(Status.HELD);
        decide(Status.IN_FORCE, note, entry);
    }

    /** @throws IllegalStateException if it is not held */
    public void refuse(String note, Entry entry) {
        require(Status.HELD);
        decide(Status.REFUSED, note, entry);
    }

    /**
     * Gives the register another index for the day, in force at once.
     *
     * @throws IllegalStateException if this reading was refused or corrected already
     */
    public Reading correct(BigDecimal right, String note, Entry entry) {
        if (status != Status.IN_FORCE && status != Status.HELD) {
            throw new IllegalStateException("reading of " + day + " is " + status);
        }
        Reading correction = new Reading(register, day, right, ReadingOrigin.MEASURED, entry);
        correction.corrects = this;
        decide(Status.CORRECTED, note, entry);
        return correction;
    }

    /**
     * Leaves the day to another reading of it: an estimate to what was read, what was believed to what staff accept.
     *
     * @throws IllegalStateException if this one is not in force
     * @throws IllegalArgumentException if the other is of another register or day
     */
    public void giveWayTo(Reading other, String note, Entry entry) {
        require(Status.IN_FORCE);
        if (!other.register.equals(register) || !other.day.equals(day)) {
            throw new IllegalArgumentException("a reading of " + other.day + " cannot replace one of " + day);
        }
        if (other.corrects == null) {
            other.corrects = this;
        }
        decide(Status.CORRECTED, note, entry);
    }

    /** Keeps the photo that came with the index. */
    public void show(ReadingPhoto taken) {
        photo = taken.id();
    }

    private void decide(Status decision, String note, Entry entry) {
        status = decision;
        decisionNote = note;
        decidedBy = entry.by();
        decidedAt = entry.at();
    }

    private void require(Status wanted) {
        if (status != wanted) {
            throw new IllegalStateException("reading of " + day + " is " + status);
        }
    }

    public Long id() {
        return id;
    }

    public Register register() {
        return register;
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

    public Status status() {
        return status;
    }

    /** Null if it was believed at once. */
    public Doubt doubt() {
        return doubt;
    }

    /** In the order that {@link Doubt} gives. */
    public List<String> doubtParameters() {
        return doubtDetail == null || doubtDetail.isEmpty() ? List.of() : List.of(doubtDetail.split("\\|"));
    }

    public Entry entry() {
        return new Entry(enteredBy, recordedAt);
    }

    /** Null as long as nobody had to decide. */
    public Entry decision() {
        return decidedBy == null ? null : new Entry(decidedBy, decidedAt);
    }

    public String decisionNote() {
        return decisionNote;
    }

    /** What an estimate of ours was made from; null if it was read, or estimated by somebody else. */
    public EstimationBasis estimatedFrom() {
        return estimatedFrom;
    }

    /** The identifier of its photo, null without one. */
    public Long photo() {
        return photo;
    }

    /** The identifier of the photo that came with the request whose index it is, null without one. */
    public Long attachment() {
        return attachment;
    }

    /** The reading that this one replaces, or null. */
    public Reading corrects() {
        return corrects;
    }
}
