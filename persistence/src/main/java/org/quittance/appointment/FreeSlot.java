package org.quittance.appointment;

import java.io.Serializable;
import java.time.Instant;

/** A slot that can be booked. @param place null by telephone */
public record FreeSlot(long id, Instant start, String place) implements Serializable {
}
