package org.quittance.appointment;

import java.time.Instant;

/** A slot as staff see it. @param booked null while it is free */
public record SlotRow(Long id, AppointmentSlot.Host host, Instant start, Instant end, Booked booked) {

    /** By whom. @param telephone where to call, else null; {@code note} may be null */
    public record Booked(Long appointment, String customerNumber, String customerName, AppointmentTopic topic, String telephone,
            String note) {
    }
}
