package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;

/** A number plate or card that opens the barriers for one contract, from a day on and maybe to a day. */
@Entity
@Table(name = "parking_badge")
public class ParkingBadge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private ParkingContract contract;
    private String badge;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ParkingBadge() {
    }

    ParkingBadge(ParkingContract contract, String badge, LocalDate from) {
        this.contract = contract;
        this.badge = normal(badge);
        this.validFrom = from;
    }

    /**
     * As barriers write it: {@code ab-123-cd} and {@code AB 123 CD} are {@code AB123CD}.
     *
     * @throws IllegalArgumentException if it has not 2 to 20 letters and digits
     */
    public static String normal(String badge) {
        String normal = badge.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!normal.matches("[A-Z0-9]{2,20}")) {
            throw new IllegalArgumentException("'" + badge + "' is neither a number plate nor a card");
        }
        return normal;
    }

    /** @param day the first on which it opens no more */
    public void end(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw new IllegalArgumentException("badge " + badge + " is valid from " + validFrom);
        }
        validTo = day;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public String badge() {
        return badge;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Null while it is valid. */
    public LocalDate validTo() {
        return validTo;
    }
}
