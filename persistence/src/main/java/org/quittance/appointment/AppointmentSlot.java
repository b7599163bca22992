package org.quittance.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A time at which somebody receives one customer. It is published, and withdrawn when nobody receives then after all. */
@Entity
@Table(name = "appointment_slot")
public class AppointmentSlot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private AppointmentWay way;
    private String adviser;
    private String desk;
    private String place;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "withdrawn_by")
    private String withdrawnBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected AppointmentSlot() {
    }

    /**
     * Who receives, and where.
     *
     * @param adviser login of one; null for a desk
     * @param desk    its name; null for an adviser
     * @param place   null by telephone
     */
    public record Host(String adviser, String desk, String place) {

        public Host {
            if ((adviser == null) == (desk == null)) {
                throw new IllegalArgumentException("received by an adviser or at a desk, not by " + adviser + " and " + desk);
            }
        }

        public AppointmentWay way() {
            return place == null ? AppointmentWay.TELEPHONE : AppointmentWay.SITE;
        }
    }

    /** @param end excluded */
    public record Span(Instant start, Instant end) {

        public Span {
            if (!end.isAfter(start)) {
                throw new IllegalArgumentException("ends " + end + ", not after " + start);
            }
        }

        public boolean meets(Span other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }
    }

    public AppointmentSlot(Host host, Span span, String by, Instant at) {
        this.way = host.way();
        this.adviser = host.adviser();
        this.desk = host.desk();
        this.place = host.place();
        this.startsAt = span.start();
        this.endsAt = span.end();
        this.publishedBy = Objects.requireNonNull(by);
        this.publishedAt = Objects.requireNonNull(at);
    }

    /** @throws IllegalStateException if it was withdrawn already */
    public void withdraw(String by, Instant at) {
        if (isWithdrawn()) {
            throw new IllegalStateException("slot " + id + " was withdrawn at " + withdrawnAt);
        }
        withdrawnBy = Objects.requireNonNull(by);
        withdrawnAt = Objects.requireNonNull(at);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Long id() {
        return id;
    }

    public Span span() {
        return new Span(startsAt, endsAt);
    }

    public Host host() {
        return new Host(adviser, desk, place);
    }
}
