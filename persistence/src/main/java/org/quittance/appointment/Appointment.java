package org.quittance.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A customer and a slot. It is booked, may move to other slots, is recalled once the day before, and held or cancelled. */
@Entity
public class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "slot_id")
    private AppointmentSlot slot;
    @Column(name = "customer_id")
    private long customerId;
    @Enumerated(EnumType.STRING)
    private AppointmentTopic topic;
    private String telephone;
    private String note;
    @Column(name = "booked_by")
    private String bookedBy;
    @Column(name = "booked_at")
    private Instant bookedAt;
    private int moves;
    @Column(name = "cancelled_by")
    private String cancelledBy;
    @Column(name = "cancelled_at")
    private Instant cancelledAt;
    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Appointment() {
    }

    /** What the customer says of it. @param telephone where to call, else null; {@code note} may be null */
    public record Wish(AppointmentTopic topic, String telephone, String note) {

        public Wish {
            Objects.requireNonNull(topic);
        }
    }

    /** @throws IllegalStateException if nobody receives then any more */
    public Appointment(AppointmentSlot slot, long customerId, Wish wish, String by, Instant at) {
        requirePublished(slot);
        if (slot.host().way() == AppointmentWay.TELEPHONE && wish.telephone() == null) {
            throw new IllegalArgumentException("nobody knows where to call");
        }
        this.slot = slot;
        this.customerId = customerId;
        this.topic = wish.topic();
        this.telephone = wish.telephone();
        this.note = wish.note();
        this.bookedBy = Objects.requireNonNull(by);
        this.bookedAt = Objects.requireNonNull(at);
    }

    /** To another slot of the same way; it is recalled anew. @throws IllegalStateException if it is over or cancelled */
    public void move(AppointmentSlot other, Instant at) {
        requireToCome(at);
        requirePublished(other);
        if (other.host().way() != slot.host().way()) {
            throw new IllegalArgumentException("from " + slot.host().way() + " to " + other.host().way());
        }
        slot = other;
        moves++;
        remindedAt = null;
    }

    /** @throws IllegalStateException if it is over or cancelled */
    public void cancel(String by, Instant at) {
        requireToCome(at);
        cancelledBy = Objects.requireNonNull(by);
        cancelledAt = at;
    }

    /** @throws IllegalStateException if it is over, cancelled, or was recalled already */
    public void remind(Instant at) {
        requireToCome(at);
        if (remindedAt != null) {
            throw new IllegalStateException("appointment " + id + " was recalled at " + remindedAt);
        }
        remindedAt = at;
    }

    private void requireToCome(Instant now) {
        if (state(now) != AppointmentState.BOOKED) {
            throw new IllegalStateException("appointment " + id + " is " + state(now));
        }
    }

    private static void requirePublished(AppointmentSlot slot) {
        if (slot.isWithdrawn()) {
            throw new IllegalStateException("slot " + slot.id() + " is withdrawn");
        }
    }

    public AppointmentState state(Instant now) {
        return cancelledAt != null ? AppointmentState.CANCELLED
                : slot.span().start().isAfter(now) ? AppointmentState.BOOKED : AppointmentState.PAST;
    }

    public Long id() {
        return id;
    }

    public AppointmentSlot slot() {
        return slot;
    }

    public long customerId() {
        return customerId;
    }

    public AppointmentTopic topic() {
        return topic;
    }

    /** Where to call, else null. */
    public String telephone() {
        return telephone;
    }

    /** Null where nothing was said. */
    public String note() {
        return note;
    }

    /** How often it has moved. */
    public int moves() {
        return moves;
    }
}
